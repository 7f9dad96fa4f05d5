import type { Catalogue, City, Practice } from '../catalogue'
import { foreign } from '../text/foreign'
import { words, type Lang } from '../i18n'
import { firstUnknown, readParams, type Param } from '../query-params'
import { bySlug } from '../queries/by-slug'
import { path } from '../urls'

/** How many can stand side by side. */
export const MOST = 4

type Compared = 'practices' | 'cities'
export type Comparison = {
  practices: Practice[]
  cities: City[]
  /** Slugs that the catalogue does not know. */
  missing: string[]
  unknown: readonly Param[]
  tooMany: boolean
}
type Named = Pick<City, 'slug' | 'name' | 'lang' | 'changed'>

/** Reads which practices (`p`) or cities (`m`, elsewhere `c`) an address asks to compare, each once, in its order. */
export function readComparison(params: URLSearchParams, catalogue: Catalogue): Comparison {
  const asked = readParams(params)
  const slugsOf = (kind: Compared) => {
    const own = asked.filter(({ param }) => param === comparedParam(kind, catalogue.lang))
    return [...new Set(own.map(({ value }) => value.toLowerCase()))]
  }
  const known = [comparedParam('practices', catalogue.lang), comparedParam('cities', catalogue.lang)]
  const found = <T extends Practice | City>(slugs: readonly string[], collection: ReadonlyMap<string, T>) => [
    ...new Set(slugs.flatMap((slug) => bySlug(collection, slug) ?? [])),
  ]
  const [practiceSlugs, citySlugs] = [slugsOf('practices'), slugsOf('cities')]
  const practices = found(practiceSlugs, catalogue.practices)
  const cities = found(citySlugs, catalogue.cities)
  return {
    practices: practices.slice(0, MOST),
    cities: cities.slice(0, MOST),
    tooMany: (practices.length > 0 ? practices : cities).length > MOST,
    missing: [
      ...practiceSlugs.filter((slug) => !bySlug(catalogue.practices, slug)),
      ...citySlugs.filter((slug) => !bySlug(catalogue.cities, slug)),
    ].slice(0, 10),
    unknown: firstUnknown(asked.filter(({ param }) => !known.includes(param))),
  }
}

/** The name of the parameter that asks for practices or cities. */
export const comparedParam = (kind: Compared, lang: Lang) => (kind === 'practices' ? 'p' : lang === 'pl' ? 'm' : 'c')

/** What stands side by side, each by its name: practices, or where there are none, cities. */
export function comparedIn({ practices, cities }: Comparison): { kind: Compared; entries: readonly Named[] } {
  return practices.length > 0
    ? {
        kind: 'practices',
        entries: practices.map(({ slug, title, lang, changed }) => ({ slug, name: title, lang, changed })),
      }
    : { kind: 'cities', entries: cities }
}

/** The title of a comparison: the names of what it compares, those in another language as `foreign`. */
export function comparisonTitle(comparison: Comparison, lang: Lang): string {
  const t = words(lang).comparePage
  const { entries } = comparedIn(comparison)
  return entries.length > 0 ? t.titleOf(entries.map((one) => foreign(one.name, one.lang, lang)).join(', ')) : t.title
}

/** The address that compares these; without any, that of the choice. */
export const comparePath = (kind: Compared, entries: readonly { slug: string }[], lang: Lang) =>
  path('compare', lang) +
  (entries.length > 0 ? `?${new URLSearchParams(entries.map(({ slug }) => [comparedParam(kind, lang), slug]))}` : '')
