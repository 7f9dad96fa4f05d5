import type { Catalogue, Category } from '../../catalogue'
import { required } from '../../required'
import type { Entry } from '../validate'
import type { Localisation } from './localisation'
import type { Sources } from './sources'

/** A category in one language, with each edition that had it. */
export function buildCategory(
  entry: Entry<'categories'>,
  localisation: Localisation,
  sources: Sources,
  { editions }: Pick<Catalogue, 'editions'>,
): Category {
  const { data } = entry
  const translation = localisation.words('categories', entry.slug)
  return {
    ...data,
    ...localisation.entry('categories', entry),
    name: translation?.name ?? data.name,
    summary: translation?.summary ?? data.summary,
    editions: data.editions
      .map((one) => ({
        ...one,
        translatedTitle: translation?.titles[one.edition],
        recommendations: translation?.recommendations[one.edition] ?? one.recommendations,
        lang: translation?.recommendations[one.edition] ? localisation.lang : ('pl' as const),
        edition: required(editions.get(String(one.edition)), one.edition),
        source: sources.find(one.source),
      }))
      .sort((a, b) => a.edition.year - b.edition.year),
  }
}
