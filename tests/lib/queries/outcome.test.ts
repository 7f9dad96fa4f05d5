import { expect, test } from 'vitest'
import { buildCatalogue } from '@/lib/content'
import { byOutcome, outcomeOf } from '@/lib/queries/outcome'
import { entry, small } from '../../fixtures/small'

const catalogue = buildCatalogue(small, 'pl')
const { practices } = catalogue
/** A practice of 2020 that ran when it was last seen and that nobody has reviewed. */
const seen = (asOf: string) => {
  const { status, recognition } = entry(practices, 'mieszkania-we-wzorowie')
  return { status: { ...status, asOf }, recognition, reviews: [] }
}

test('a review counts until the practice is recognised again or ends', () => {
  const { status, recognition, reviews } = entry(practices, 'mieszkania-we-wzorowie') // award of 2020, review of 2022
  const [award] = recognition
  const later = award ? [award, { ...award, edition: { ...award.edition, year: 2026 } }] : []
  const outcome = (year: string, state: typeof status.state, judged = recognition) =>
    outcomeOf({ status: { ...status, state, asOf: year }, recognition: judged, reviews }, '2027-12-31')
  expect(outcome('2022', 'zakonczona')).toBe(reviews[0]?.finding)
  expect(outcome('2026', 'trwa')).toBe(reviews[0]?.finding)
  expect(outcome('2023', 'zakonczona')).toBe('zakonczona')
  expect(outcome('2026', 'trwa', later)).toBe('brak-dowodow')
})
test('in the year of an award nothing later can be known; from the next one on there is newer evidence or none', () => {
  expect(outcomeOf(seen('2020-11'), '2020-12-31')).toBeUndefined()
  expect(outcomeOf(seen('2020-11'), '2021-01-01')).toBe('brak-dowodow')
  expect(outcomeOf(seen('2021-01'), '2021-01-02')).toBe('kontynuowana')
})
test('of practices with the same outcome, that with the newest evidence comes first', () => {
  const years = ['2021', '2023-05', '2022-12']
  const several = years.map((asOf) => [asOf, { ...entry(practices, 'mieszkania-we-wzorowie'), ...seen(asOf) }] as const)
  expect(
    byOutcome({ ...catalogue, practices: new Map(several) }).map(({ outcome, practices: found }) => [
      outcome,
      ...found.map(({ status }) => status.asOf),
    ]),
  ).toEqual([['kontynuowana', '2023-05', '2022-12', '2021']])
})
