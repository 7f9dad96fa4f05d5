import type { Catalogue, Edition } from '../../catalogue'
import { ownOf } from '../../names'
import { required } from '../../required'
import type { Entry } from '../validate'
import type { Localisation } from './localisation'
import { byDate } from './order'
import { cite, type Sources } from './sources'

/** An edition of the campaign in one language. */
export function buildEdition(
  entry: Entry<'editions'>,
  localisation: Localisation,
  sources: Sources,
  { criteria }: Pick<Catalogue, 'criteria'>,
): Edition {
  const { data } = entry
  const translation = localisation.words('editions', entry.slug)
  return {
    ...data,
    ...localisation.entry('editions', entry),
    title: translation?.title ?? data.title,
    summary: translation?.summary ?? data.summary,
    experts: data.experts.map(({ name, place }) => {
      const translated = ownOf(translation?.experts, name)
      return typeof translated === 'object' ? translated : { name, place: translated ?? place }
    }),
    criteria: data.criteria.map((slug) => required(criteria.get(slug), slug)),
    credits: localisation.items(data.credits, translation?.credits),
    timeline: byDate(cite(localisation.items(data.timeline, translation?.timeline), sources.find)),
    gaps: localisation.items(data.gaps, translation?.gaps),
    sources: data.sources.map(({ key }) => sources.find(key)),
  }
}
