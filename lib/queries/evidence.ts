import type { Catalogue, City, Source, TimelineEvent } from '../catalogue'
import { compareDates, isAfter } from '../text/dates'
import { practicesIn } from './cities'

/** When something happened that is told of as past, as exactly and as surely as the timeline says. */
export type Evidence = Pick<TimelineEvent, 'date' | 'until' | 'qualifier' | 'uncertain'>

/**
 * A source tells of what was to come, too: a date after all of an event's sources is a plan. A source without a date
 * sets no limit.
 */
const isPlan = (date: string, sources: readonly Source[]) =>
  sources.every(({ published, accessed = published }) => accessed !== undefined && isAfter(date, accessed))

/**
 * What an event proves: all of it, its beginning where its end was only planned, or nothing where it is a deadline or a
 * plan.
 */
function proven({ date, until, qualifier, uncertain, sources }: TimelineEvent): Evidence[] {
  if (qualifier === 'do' || isPlan(date, sources)) return []
  return [{ date, until: until && isPlan(until, sources) ? undefined : until, qualifier, uncertain }]
}

/**
 * The newest evidence that the catalogue has on a city: the state of a practice or an event, also one about another
 * body of the city that a practice's timeline tells of. Undefined where it has none.
 */
export function newestEvidence(catalogue: Catalogue, city: City): Evidence | undefined {
  const practices = practicesIn(catalogue, city)
  const states = practices.map(({ status }): Evidence => ({ date: status.asOf }))
  const events = [city, ...practices].flatMap(({ timeline }) => timeline.flatMap(proven))
  const end = ({ until, ...event }: Evidence) => (until ? { date: until } : event)
  return [...states, ...events].sort((a, b) => compareDates(end(a), end(b))).at(-1)
}
