import type { City } from '../../catalogue'
import { sourcesIn } from '../references'
import type { Entry } from '../validate'
import { mentionsIn } from './archive-date'
import { byDate } from './order'
import { cite, type Sources } from './sources'
import type { Words } from './words'

/** A city in one language. */
export function buildCity(entry: Entry<'cities'>, words: Words, sources: Sources): City {
  const { data } = entry
  const translation = words.of('cities', entry.slug)
  const mentions = [...mentionsIn(data.timeline), { sources: sourcesIn(entry.body) }]
  const shelf = sources.shelf(data.sources, mentions, data.published, translation?.notes)
  return {
    ...data,
    ...words.told('cities', entry),
    name: translation?.name ?? data.name,
    summary: translation?.summary ?? data.summary,
    timeline: byDate(cite(words.each(data.timeline, translation?.timeline), shelf.find)),
    gaps: words.each(data.gaps, translation?.gaps),
    sources: shelf.all,
  }
}
