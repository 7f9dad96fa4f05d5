import type { City } from '../../catalogue'
import { sourcesIn } from '../../text/references'
import type { Entry } from '../validate'
import { mentionsIn } from './archive-date'
import type { Localisation } from './localisation'
import { byDate } from './order'
import { cite, type Sources } from './sources'

/** A city in one language. */
export function buildCity(entry: Entry<'cities'>, localisation: Localisation, sources: Sources): City {
  const { data } = entry
  const translation = localisation.words('cities', entry.slug)
  const mentions = [...mentionsIn(data.timeline), { sources: sourcesIn(entry.body) }]
  const shelf = sources.shelf(data.sources, mentions, data.published, translation?.notes)
  return {
    ...data,
    ...localisation.entry('cities', entry),
    name: translation?.name ?? data.name,
    summary: translation?.summary ?? data.summary,
    timeline: byDate(cite(localisation.items(data.timeline, translation?.timeline), shelf.find)),
    gaps: localisation.items(data.gaps, translation?.gaps),
    sources: shelf.all,
  }
}
