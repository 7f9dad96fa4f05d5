import type { FrontMatter } from '../schemas'

export type SourceFields = FrontMatter<'practices'>['sources'][number]
/**
 * What names sources, and the date of which it tells, if any. A review is dated when somebody judged: often long after
 * what its sources tell.
 */
export type Mention = { date?: string; sources: readonly string[]; isReview?: boolean }

/** The mentions of a timeline: a span is known to its end. */
export const mentionsIn = (timeline: FrontMatter<'cities'>['timeline']): Mention[] =>
  timeline.map(({ date, until, sources }) => ({ date: until ?? date, sources }))

/**
 * The date that the archived copy of a source should be closest to: when it was read or published, else the newest date
 * of which it tells, be it a year in its title or note, because an older copy cannot tell of it.
 */
export function archiveDateOf(
  { key, accessed, published, title, note = '' }: SourceFields,
  mentions: readonly Mention[],
  otherwise: string,
): string {
  const citing = mentions.filter(({ sources }) => sources.includes(key))
  const newest = (some: readonly Mention[]) =>
    some
      .flatMap(({ date }) => date ?? [])
      .sort()
      .at(-1)
  const cited = newest(citing.filter(({ isReview }) => !isReview)) ?? newest(citing)
  const named = `${title} ${note}`.match(/\b(?:19|20)\d\d\b/g) ?? []
  return accessed ?? published ?? (cited && [cited, ...named].sort().at(-1)) ?? otherwise
}
