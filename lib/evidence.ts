import type { Catalogue, City, Practice, Source, TimelineEntry } from './catalogue'
import { formatWhen, isAfter } from './dates'
import { words, type Lang } from './i18n'
import { practicesIn } from './queries'

/** When something happened that is told of as past, as exactly and as surely as the timeline says. */
export type Evidence = Pick<TimelineEntry, 'date' | 'until' | 'qualifier' | 'uncertain'>

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
function proven({ date, until, qualifier, uncertain, sources }: TimelineEntry): Evidence[] {
  if (qualifier === 'do' || isPlan(date, sources)) return []
  return [{ date, until: until && isPlan(until, sources) ? undefined : until, qualifier, uncertain }]
}

const newest = (evidence: readonly Evidence[]) =>
  [...evidence].sort((a, b) => (a.until ?? a.date).localeCompare(b.until ?? b.date)).at(-1)

/** The newest evidence in a practice's timeline; where it proves nothing, that of the practice's state. */
export const latestEvidence = ({ timeline, status }: Practice): Evidence =>
  newest(timeline.flatMap(proven)) ?? { date: status.asOf }

/**
 * The newest evidence that the catalogue has on a city, its own or one of its practices'; undefined where it has none.
 */
export const newestEvidence = (catalogue: Catalogue, city: City): Evidence | undefined =>
  newest([...city.timeline.flatMap(proven), ...practicesIn(catalogue, city).map(latestEvidence)])

/** When the evidence is from, in words: „około 2016–2021 (niepewne)”. */
export const formatEvidence = ({ uncertain, ...when }: Evidence, lang: Lang): string =>
  `${formatWhen(when, lang)}${uncertain ? ` (${words(lang).uncertain})` : ''}`
