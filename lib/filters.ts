import type { Catalogue, City, Practice } from './catalogue'
import type { Lang } from './i18n/langs'

/** What a filter is called in an address, in each language. */
const cityParameter: Record<Lang, string> = { pl: 'miasto', en: 'city', uk: 'city' }

/** What a reader asks of the list of practices: cities that exist, and names that no city has. */
export type PracticeFilter = { cities: City[]; unknown: string[] }

/** Reads the filter of an address's query. A parameter may be repeated; the order and letter case of its values mean nothing. */
export function readFilter(query: URLSearchParams, catalogue: Catalogue): PracticeFilter {
  const asked = [...new Set(query.getAll(cityParameter[catalogue.lang]).map((value) => value.trim().toLowerCase()))].filter(Boolean).sort()
  return { cities: asked.flatMap((slug) => catalogue.cities.get(slug) ?? []), unknown: asked.filter((slug) => !catalogue.cities.has(slug)) }
}

/** The query that asks for a filter, written in one way only, so that a list has one address. */
export const filterQuery = ({ cities }: PracticeFilter, lang: Lang): string => (cities.length > 0 ? `?${new URLSearchParams(cities.map(({ slug }) => [cityParameter[lang], slug]))}` : '')

/** The practices that a filter lets through. Without a known city it lets through all, or none if only unknown ones were asked for. */
export function filterPractices(catalogue: Catalogue, { cities, unknown }: PracticeFilter): Practice[] {
  const practices = [...catalogue.practices.values()]
  if (cities.length === 0) return unknown.length > 0 ? [] : practices
  return practices.filter(({ city }) => city !== null && cities.includes(city))
}
