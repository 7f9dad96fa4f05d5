import type { Catalogue, Practice } from '../catalogue'
import { buildDay, yearOf } from '../text/dates'
import { namesOf } from '../names'
import { findings } from '../vocabularies'

/** What became of a practice after it was honoured. */
export type Outcome = keyof typeof findings
export const outcomes = namesOf(findings)

/**
 * What the newest review found. Without a review it follows from the dated state: a practice that ran when it was
 * honoured and of which nothing later is known has no newer evidence, which is not the same as an end. Undefined for
 * one not judged yet, and for one that ran and was honoured in the very year of the day: nothing later can be known.
 */
export function outcomeOf(
  { reviews, status, recognition }: Pick<Practice, 'reviews' | 'status' | 'recognition'>,
  day = buildDay(),
): Outcome | undefined {
  if (recognition.length === 0) return undefined
  const [review] = reviews
  if (review) return review.finding
  if (status.state === 'przeksztalcona') return 'zastapiona'
  if (status.state === 'zakonczona' || status.state === 'wstrzymana') return status.state
  if (status.state !== 'trwa') return 'brak-dowodow'
  const honoured = Math.max(...recognition.map(({ edition }) => edition.year))
  if (honoured >= yearOf(day)) return undefined
  return yearOf(status.asOf) > honoured ? 'kontynuowana' : 'brak-dowodow'
}

/**
 * The practices of a catalogue by what became of them, those with the newest evidence first; outcomes without practices
 * are left out.
 */
export const byOutcome = (catalogue: Catalogue): { outcome: Outcome; practices: Practice[] }[] =>
  outcomes
    .map((outcome) => ({
      outcome,
      practices: [...catalogue.practices.values()]
        .filter((practice) => outcomeOf(practice) === outcome)
        .sort((a, b) => b.status.asOf.localeCompare(a.status.asOf)),
    }))
    .filter(({ practices }) => practices.length > 0)
