import type { Catalogue, Practice } from '../catalogue'
import { buildDay } from '../clock'
import { yearOf } from '../text/dates'
import { namesOf } from '../names'
import { findings, type Finding } from '../vocabularies'
import { allPractices } from './practices'

/** What a state says of the end of a practice; undefined for one that runs or of which nothing is known. */
export function endOf({ state }: Practice['status']): Finding | undefined {
  if (state === 'przeksztalcona') return 'zastapiona'
  return state === 'zakonczona' || state === 'wstrzymana' ? state : undefined
}

/**
 * What became of a practice after it was recognised: what the newest review found, unless the practice was recognised
 * again or ended in a later year. Without a review it follows from the dated state: a practice that ran when it was
 * recognised and of which nothing later is known has no newer evidence, which is not the same as an end. Undefined for
 * one not judged yet, and for one that ran and was recognised in the very year of the day: nothing later can be known.
 */
export function outcomeOf(
  { reviews, status, recognition }: Pick<Practice, 'reviews' | 'status' | 'recognition'>,
  day = buildDay(),
): Finding | undefined {
  if (recognition.length === 0) return undefined
  const recognised = Math.max(...recognition.map(({ edition }) => edition.year))
  const ended = endOf(status)
  const [review] = reviews
  if (review && review.year >= recognised && !(ended && yearOf(status.asOf) > review.year)) return review.finding
  if (ended) return ended
  if (status.state !== 'trwa') return 'brak-dowodow'
  if (recognised >= yearOf(day)) return undefined
  return yearOf(status.asOf) > recognised ? 'kontynuowana' : 'brak-dowodow'
}

/**
 * The practices of a catalogue by what became of them, those with the newest evidence first; outcomes without practices
 * are left out.
 */
export const byOutcome = (catalogue: Catalogue): { outcome: Finding; practices: Practice[] }[] =>
  namesOf(findings)
    .map((outcome) => ({
      outcome,
      practices: allPractices(catalogue)
        .filter((practice) => outcomeOf(practice) === outcome)
        .sort((a, b) => b.status.asOf.localeCompare(a.status.asOf)),
    }))
    .filter(({ practices }) => practices.length > 0)
