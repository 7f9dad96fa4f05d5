import { expect, test } from 'vitest'
import { buildCatalogue } from '@/lib/content'
import { latestEvidence, newestEvidence } from '@/lib/evidence'
import { changed } from '../fixtures/small'

const path = 'content/practices/mieszkania-we-wzorowie.md'
/** The newest evidence where the second event is this one, read in a source of 2021-03-05; the first is from 2018. */
function evidenceWith(event: string) {
  const catalogue = buildCatalogue(
    changed(path, (text) =>
      text.replace(/- { key: rozbudowa, .*/, `- { key: rozbudowa, text: Nowy lokal., sources: [strona], ${event} }`),
    ),
    'pl',
  )
  const [practice, city] = [catalogue.practices.get('mieszkania-we-wzorowie'), catalogue.cities.get('wzorowo')]
  if (!practice || !city) throw new Error(path)
  expect(newestEvidence(catalogue, city)).toEqual(latestEvidence(practice))
  return latestEvidence(practice)
}

test('the newest evidence keeps its span and its qualifier', () => {
  expect(evidenceWith('date: 2019, until: 2021-03-05, qualifier: okolo')).toEqual({
    date: '2019',
    until: '2021-03-05',
    qualifier: 'okolo',
  })
  expect(evidenceWith('date: 2021')).toEqual({ date: '2021' })
})
test('neither a deadline nor what came after all its sources is evidence; of a span that was to last longer its beginning is', () => {
  const before = { date: '2018', qualifier: 'od' }
  expect(evidenceWith('date: 2021-03-01, qualifier: do')).toEqual(before)
  expect(evidenceWith('date: 2021-03-06')).toEqual(before)
  expect(evidenceWith('date: 2021-03-05, until: 2022-01')).toEqual({ date: '2021-03-05' })
})
