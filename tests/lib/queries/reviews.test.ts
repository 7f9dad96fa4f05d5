import { expect, test } from 'vitest'
import { buildCatalogue } from '@/lib/content'
import { reviewState, reviewsDue } from '@/lib/queries/reviews'
import { entry, small } from '../../fixtures/small'

const reviewed = 'mieszkania-we-wzorowie' // award of 2020, reviewed in 2022
const catalogue = buildCatalogue(small, 'pl')
const stateOn = (day: string, slug = reviewed) => reviewState(entry(catalogue.practices, slug), day)

test('a review is due in the year after the newest one and overdue when that year has passed', () => {
  expect(stateOn('2022-12-31')).toMatchObject({ due: 2023, state: 'later' })
  expect(stateOn('2023-01-01')).toMatchObject({ due: 2023, state: 'due' })
  expect(stateOn('2024-01-01')).toMatchObject({ due: 2023, state: 'overdue', newest: { year: 2022 } })
})
test('without a review, the year after the first award counts', () => {
  const practice = entry(catalogue.practices, reviewed)
  const later = practice.recognition.map((one) => ({ ...one, edition: { ...one.edition, year: 2024 } }))
  const twice = { ...practice, reviews: [], recognition: [...later, ...practice.recognition] }
  expect(reviewState(twice, '2020-12-31')).toMatchObject({ due: 2021, state: 'later', newest: undefined })
  expect(reviewState(twice, '2022-01-01')).toMatchObject({ state: 'overdue' })
})
test('a practice without an award was promised no review', () => {
  expect(stateOn('2030-01-01', 'mieszkania-w-przykladowie')).toBeUndefined()
})
test('what is due is listed, the longest overdue first', () => {
  const due = reviewsDue(catalogue, '2030-01-01').map(({ review }) => review.due)
  expect(due.length).toBeGreaterThan(0)
  expect(due).toEqual([...due].sort())
  expect(reviewsDue(catalogue, '2020-06-01')).toEqual([])
})
