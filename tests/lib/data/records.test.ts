import { describe, expect, test } from 'vitest'
import type { Catalogue } from '@/lib/catalogue'
import { buildCatalogue, getCatalogue } from '@/lib/content'
import type { UrlCheck } from '@/lib/content/url-checks'
import { editionRecords } from '@/lib/data/records/editions'
import { eventRecords } from '@/lib/data/records/events'
import { cityRecords } from '@/lib/data/records/cities'
import { practiceRecords } from '@/lib/data/records/practices'
import { sourceRecords } from '@/lib/data/records/sources'
import { changed, small } from '../../fixtures/small'

/** The ids of sources that any record names. */
const named = (catalogue: Catalogue) => [
  ...[...practiceRecords(catalogue)].flatMap((one) => [
    ...one.sources,
    one.statusSource,
    ...one.recognitionSources,
    ...one.storySources,
    ...one.howSources.map((said) => said.replace(/^\w+: /, '')),
  ]),
  ...[cityRecords, editionRecords, eventRecords].flatMap((records) =>
    [...records(catalogue)].flatMap(({ sources }) => sources),
  ),
]

test('every id of a source leads to the record of that source', () => {
  const catalogue = getCatalogue('pl')
  const known = new Set([...sourceRecords(catalogue)].map(({ id }) => id))
  expect(named(catalogue).filter((id) => !known.has(id))).toEqual([])
})
test('a practice says which source its state and each of its recognitions rest on', () => {
  const practice = [...practiceRecords(buildCatalogue(small, 'pl'))].find(({ id }) => id.endsWith('we-wzorowie'))
  expect(practice).toMatchObject({
    recognition: ['2020/mieszkania/award'],
    recognitionSources: ['editions/2020/sources/raport-2020'],
    statusSource: 'practices/mieszkania-we-wzorowie/sources/strona',
  })
  expect(practice?.howSources.filter((one) => one.startsWith('scale: '))).toEqual([
    'scale: editions/2020/sources/raport-2020',
    'scale: practices/mieszkania-we-wzorowie/sources/strona',
  ])
})
test('jurors have each part in its place, also where the source is silent on one', () => {
  const silent = changed('content/jury/anna-proba.md', (text) =>
    text.replace('origin: Ukraina', 'origin: źródło nie podaje'),
  )
  const jurors = [small, silent].map((files) => [...editionRecords(buildCatalogue(files, 'pl'))][0]?.jurors)
  expect(jurors).toEqual([['Anna Próba/Ukraina/Wzorowo'], ['Anna Próba//Wzorowo']])
})

test('a source without an address has no copy in the archive either', () => {
  const path = 'content/practices/mieszkania-we-wzorowie.md'
  const catalogue = buildCatalogue(
    changed(path, (text) => text.replace(/address: "[^"]*", /, '')),
    'pl',
  )
  const source = [...sourceRecords(catalogue)].find(({ id }) => id.endsWith('we-wzorowie/sources/strona'))
  expect(source).toMatchObject({ address: null, archive: null })
})

describe('a source says what its last check found', () => {
  const address = 'http://wzorowo.example.org/?id=1&x=2'
  const asked = `https://web.archive.org/web/20210305/${address}`
  const copy = `https://web.archive.org/web/20210301000000/${address}`
  const checked = '2026-11-22'
  const cases: { check?: UrlCheck; says: object }[] = [
    { says: { checked: null, answered: null, archive: asked } },
    { check: { checked, outcome: 'answers' }, says: { checked, answered: true, archive: asked } },
    { check: { checked, outcome: 'gone', archive: copy }, says: { checked, answered: false, archive: copy } },
    { check: { checked, outcome: 'no-host', archive: null }, says: { checked, answered: false, archive: null } },
    { check: { checked, outcome: 'refused' }, says: { checked, answered: null, archive: asked } },
  ]
  test.each(cases)('$check', ({ check, says }) => {
    const catalogue = buildCatalogue(small, 'pl', new Map(check ? [[address, check]] : []))
    expect([...sourceRecords(catalogue)].find((one) => one.address === address)).toMatchObject(says)
  })
})
