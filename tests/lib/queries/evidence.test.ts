import { expect, test } from 'vitest'
import { buildCatalogue } from '@/lib/content'
import { newestEvidence } from '@/lib/queries/evidence'
import { changed, entry } from '../../fixtures/small'

const path = 'content/practices/mieszkania-we-wzorowie.md'
/**
 * The newest evidence on a city whose only practice was last seen on a day and has a second event, told by sources
 * of 2020-06 and 2021-03-05; its first is from 2018.
 */
function evidenceWith(event: string, asOf = '2018') {
  const catalogue = buildCatalogue(
    changed(path, (text) =>
      text
        .replace('state: trwa, asOf: 2021-03', `state: zakonczona, asOf: ${asOf}`)
        .replace(
          /- { key: rozbudowa, .*/,
          `- { key: rozbudowa, text: Nowy lokal., sources: [raport-2020, strona], ${event} }`,
        ),
    ),
    'pl',
  )
  return newestEvidence(catalogue, entry(catalogue.cities, 'wzorowo'))
}

test('the newest evidence keeps its span and its qualifier', () => {
  expect(evidenceWith('date: 2019, until: 2021-03-05, qualifier: okolo')).toEqual({
    date: '2019',
    until: '2021-03-05',
    qualifier: 'okolo',
  })
  expect(evidenceWith('date: 2021')).toEqual({ date: '2021' })
})
test('the end of a year is newer than its months', () => {
  expect(evidenceWith('date: 2021, qualifier: koniec', '2021-03')).toEqual({ date: '2021', qualifier: 'koniec' })
})
test('the state of a practice is evidence, too', () => {
  expect(evidenceWith('date: 2019', '2020')).toEqual({ date: '2020' })
  expect(evidenceWith('date: 2019', '2018-05')).toEqual({ date: '2019' })
})
test('neither a deadline nor what came after all its sources is evidence; of a span that was to last longer its beginning is', () => {
  const before = { date: '2018', qualifier: 'od' }
  expect(evidenceWith('date: 2021-03-01, qualifier: do')).toEqual(before)
  expect(evidenceWith('date: 2021-03-06')).toEqual(before)
  expect(evidenceWith('date: 2021-03-05, until: 2022-01')).toEqual({ date: '2021-03-05' })
})
