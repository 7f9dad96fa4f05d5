import type { Catalogue, Practice, Review } from '../catalogue'
import { yearOf } from '../text/dates'
import { allPractices, isAwarded } from './practices'

/** Where an awarded practice stands in the yearly review that the campaign promised. */
type ReviewState = {
  /** The newest review, or undefined where nobody has looked again yet. */
  newest: Review | undefined
  /** The year in which the next review belongs: the one after the newest review, or after the first award. */
  due: number
  /** `later`: that year has not come; `due`: it is this year; `overdue`: it passed without a review. */
  state: 'later' | 'due' | 'overdue'
}

/** The state of a practice's reviews on a day; undefined for a practice without an award, which was promised none. */
export function reviewState(practice: Practice, today: string): ReviewState | undefined {
  if (!isAwarded(practice)) return undefined
  const newest = practice.reviews[0]
  const awarded = practice.recognition.filter(({ as }) => as === 'award').map(({ edition }) => edition.year)
  const due = (newest?.year ?? Math.min(...awarded)) + 1
  const year = yearOf(today)
  return { newest, due, state: year > due ? 'overdue' : year === due ? 'due' : 'later' }
}

/** Whether there is something to say of a practice's reviews: one of them, or the promise of one. */
export const hasReviews = (practice: Practice): boolean => isAwarded(practice) || practice.reviews.length > 0

/** Awarded practices whose review is due or overdue on a day, the longest overdue first. */
export const reviewsDue = (catalogue: Catalogue, today: string): { practice: Practice; review: ReviewState }[] =>
  allPractices(catalogue)
    .flatMap((practice) => {
      const review = reviewState(practice, today)
      return review && review.state !== 'later' ? [{ practice, review }] : []
    })
    .sort((a, b) => a.review.due - b.review.due)
