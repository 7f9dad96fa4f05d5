import { everyAddress } from './addresses'
import type { Catalogue } from '../catalogue'
import { citationFormatNames } from '../data/citation'
import { exportPath, formatsOf } from '../data/exports'
import { setNames } from '../data/records'
import { allPractices } from '../queries/practices'
import { fileViews, path, referencePath, type View } from '../urls'

/** Every address of a catalogue that must never die: pages, data files and references to cite by, in its language. */
export const publishedAddresses = (catalogue: Catalogue): string[] => [
  ...everyAddress(catalogue).map(({ view, slug }) => path(view, catalogue.lang, slug)),
  ...fileViews.map((view) => path(view, catalogue.lang)),
  ...setNames.flatMap((set) => formatsOf(set).map((format) => exportPath(set, catalogue.lang, format))),
  ...allPractices(catalogue)
    .filter(({ lang }) => lang === catalogue.lang)
    .flatMap(({ slug }) => citationFormatNames.map((format) => referencePath(slug, catalogue.lang, format))),
]

type Renamed = ReadonlyMap<string, { slug: string; formerSlugs: readonly string[] }>

/** Every address that an entry had under a former name, with the address it has now. */
export function formerAddresses(catalogue: Catalogue): Record<string, string> {
  const { lang, practices, cities, categories } = catalogue
  const moved = (view: View, collection: Renamed) =>
    [...collection.values()].flatMap(({ slug, formerSlugs }) =>
      formerSlugs.map((former) => [path(view, lang, former), path(view, lang, slug)] as const),
    )
  const cited = [...practices.values()]
    .filter((practice) => practice.lang === lang)
    .flatMap(({ slug, formerSlugs }) =>
      formerSlugs.flatMap((former) =>
        citationFormatNames.map(
          (format) => [referencePath(former, lang, format), referencePath(slug, lang, format)] as const,
        ),
      ),
    )
  return Object.fromEntries([
    ...moved('practice', practices),
    ...moved('similar', practices),
    ...moved('city', cities),
    ...moved('category', categories),
    ...cited,
  ])
}
