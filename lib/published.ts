import { everyAddress } from './addresses'
import type { Catalogue } from './catalogue'
import { citationFormatNames } from './citation'
import { exportPath, formatNames } from './exports'
import { setNames } from './records'
import { path, referencePath, type View } from './urls'

const references = (slug: string, { lang }: Catalogue) =>
  citationFormatNames.map((format) => referencePath(slug, lang, format))

/** Every address of a catalogue that must never die: pages, data files and references to cite by, in its language. */
export const publishedAddresses = (catalogue: Catalogue): string[] => [
  ...everyAddress(catalogue).map(({ view, slug }) => path(view, catalogue.lang, slug)),
  path('openSearch', catalogue.lang),
  ...setNames.flatMap((set) => formatNames.map((format) => exportPath(set, catalogue.lang, format))),
  ...[...catalogue.practices.values()]
    .filter(({ lang }) => lang === catalogue.lang)
    .flatMap(({ slug }) => references(slug, catalogue)),
]

type Renamed = ReadonlyMap<string, { slug: string; formerSlugs: readonly string[] }>

/** Every address that an entry had under a former name, with the address it has now. */
export function formerAddresses(catalogue: Catalogue): Record<string, string> {
  const { lang, practices, cities, categories } = catalogue
  const moved = (view: View, collection: Renamed) =>
    [...collection.values()].flatMap(({ slug, formerSlugs }) =>
      formerSlugs.map((former) => [path(view, lang, former), path(view, lang, slug)]),
    )
  const cited = [...practices.values()]
    .filter((practice) => practice.lang === lang)
    .flatMap(({ slug, formerSlugs }) =>
      formerSlugs.flatMap((former) =>
        references(former, catalogue).map((address, index) => [address, references(slug, catalogue)[index]]),
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
