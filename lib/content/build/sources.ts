import type { Source } from '../../catalogue'
import { ownOf } from '../../names'
import { required } from '../../required'
import type { UrlChecks } from '../url-checks'
import type { Entries } from '../validate'
import { archiveDateOf, mentionsIn, type Mention, type SourceFields } from './archive-date'
import type { ByKey, Localisation } from './localisation'

export type Sources = ReturnType<typeof sourcesOf>

/** The sources of editions, to which any entry may refer, and with them those of any other entry. */
export function sourcesOf(editions: Entries['editions'], localisation: Localisation, checks: UrlChecks) {
  const make = (
    fields: readonly SourceFields[],
    mentions: readonly Mention[],
    otherwise: string,
    notes: ByKey,
  ): Source[] =>
    fields.map((source) => {
      const note = ownOf(notes, source.key)
      return {
        ...source,
        lang: source.lang ?? 'pl',
        ...(source.note ? { note: note ?? source.note } : {}),
        noteLang: note ? localisation.lang : 'pl',
        check: checks.get(source.address ?? ''),
        newerCheck: checks.get(source.newerAddress ?? ''),
        archiveDate: archiveDateOf(source, mentions, otherwise),
      }
    })
  const shared = new Map<string, Source>()
  for (const { slug, data } of editions.values())
    for (const source of make(
      data.sources,
      mentionsIn(data.timeline),
      slug,
      localisation.words('editions', slug)?.notes,
    ))
      shared.set(source.key, source)

  return {
    /** A source of an edition. */
    find: (key: string) => required(shared.get(key), key),
    /** Those of an entry: all to which it refers, the editions' first, and a way to find each by its key. */
    shelf: (fields: readonly SourceFields[], mentions: readonly Mention[], otherwise: string, notes: ByKey) => {
      const own = make(fields, mentions, otherwise, notes)
      const find = (key: string) => required(own.find((source) => source.key === key) ?? shared.get(key), key)
      const used = new Set(mentions.flatMap(({ sources }) => sources).map(find))
      return { find, all: [...[...used].filter((source) => !own.includes(source)), ...own] }
    },
  }
}

/** Items with the sources that their keys stand for. */
export const cite = <T extends { sources: string[] }>(items: readonly T[], find: (key: string) => Source) =>
  items.map((item) => ({ ...item, sources: item.sources.map(find) }))
