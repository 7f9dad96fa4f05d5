import { expect, test } from 'vitest'
import { buildCatalogue } from '@/lib/content'
import { practice } from '../../fixtures/mistakes'
import { changed } from '../../fixtures/small'

/** The date of the archived copy of the practice's source that its status, an event and a review cite. */
const archiveDate = (...changes: (readonly [from: string, to: string])[]) =>
  buildCatalogue(
    changed(practice, (text) => changes.reduce((now, [from, to]) => now.replace(from, to), text)),
    'pl',
  )
    .practices.get('mieszkania-we-wzorowie')
    ?.sources.find(({ key }) => key === 'strona')?.archiveDate

const undated = [', accessed: 2021-03-05 }', ' }'] as const
const event = (dates: string) => ['date: 2021-03-05, text', `${dates}, text`] as const

test('the archived copy of a source is the one nearest to when it was read or published', () => {
  expect(archiveDate([', accessed: 2021-03-05 }', ', published: 2012 }'])).toBe('2012')
})
test('of an undated source, to the newest date of which it tells: an older copy cannot tell of it', () => {
  expect(archiveDate(undated)).toBe('2021-03-05')
  expect(archiveDate(undated, event('date: 2016'))).toBe('2021-03') // its status
  expect(archiveDate(undated, event('date: 2016, until: 2023'))).toBe('2023')
  expect(
    archiveDate(
      undated,
      ['text: 3 mieszkania, source: raport-2020', 'text: 3 mieszkania, source: strona'],
      ['date: 2020, text', 'date: 2025, text'],
    ),
  ).toBe('2025') // a result
})
test('a review tells of earlier days, and dates only what nothing else cites; the edition what nothing cites', () => {
  const uncited = [
    undated,
    ['asOf: 2021-03, source: strona', 'asOf: 2021-03, source: raport-2020'],
    ['Miasto dodało lokal., sources: [strona]', 'Miasto dodało lokal., sources: [raport-2020]'],
  ] as const
  expect(archiveDate(...uncited)).toBe('2022')
  expect(archiveDate(...uncited, ['więcej., sources: [strona]', 'więcej., sources: [raport-2020]'])).toBe('2020')
})
