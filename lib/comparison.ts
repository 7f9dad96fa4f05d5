import type { Catalogue, City, Practice } from './catalogue'

/** How many can stand side by side. */
export const MOST = 4

export type Comparison = { practices: Practice[]; cities: City[]; unknown: string[]; tooMany: boolean }

/** Reads which practices (`p`) or cities (`m`, elsewhere `c`) an address asks to compare, each once, in its order. */
export function readComparison(params: URLSearchParams, catalogue: Catalogue): Comparison {
  const asked = (param: string) => [...new Set(params.getAll(param).filter(Boolean))]
  const found = <T>(slugs: readonly string[], collection: ReadonlyMap<string, T>) =>
    slugs.flatMap((slug) => collection.get(slug) ?? [])
  const [practiceSlugs, citySlugs] = [asked('p'), asked(cityParam(catalogue))]
  const practices = found(practiceSlugs, catalogue.practices)
  const cities = found(citySlugs, catalogue.cities)
  return {
    practices: practices.slice(0, MOST),
    cities: cities.slice(0, MOST),
    tooMany: practices.length > MOST || cities.length > MOST,
    unknown: [
      ...practiceSlugs.filter((slug) => !catalogue.practices.has(slug)),
      ...citySlugs.filter((slug) => !catalogue.cities.has(slug)),
    ].slice(0, 10),
  }
}

/** The name of the parameter for cities. */
export const cityParam = ({ lang }: Pick<Catalogue, 'lang'>) => (lang === 'pl' ? 'm' : 'c')

/** The query of an address that compares these. */
export const writeComparison = (param: string, entries: readonly { slug: string }[]) =>
  `?${new URLSearchParams(entries.map(({ slug }) => [param, slug]))}`
