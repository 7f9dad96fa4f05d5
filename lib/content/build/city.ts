import type { City } from '../../catalogue'
import { sourcesIn } from '../../text/references'
import type { Entry } from '../validate'
import { mentionsIn } from './archive-date'
import { byDate } from './order'
import { cite, type Sources } from './sources'
import type { Telling } from './telling'

/** A city in one language. */
export function buildCity(entry: Entry<'cities'>, telling: Telling, sources: Sources): City {
  const { data } = entry
  const translation = telling.of('cities', entry.slug)
  const mentions = [...mentionsIn(data.timeline), { sources: sourcesIn(entry.body) }]
  const shelf = sources.shelf(data.sources, mentions, data.published, translation?.notes)
  return {
    ...data,
    ...telling.told('cities', entry),
    name: translation?.name ?? data.name,
    summary: translation?.summary ?? data.summary,
    timeline: byDate(cite(telling.each(data.timeline, translation?.timeline), shelf.find)),
    gaps: telling.each(data.gaps, translation?.gaps),
    sources: shelf.all,
  }
}
