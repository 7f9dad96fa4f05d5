import type { Practice } from '../catalogue'
import type { Lang } from '../i18n/langs'
import { namesOf } from '../names'

/** The orders that an address can ask for, with their names in Polish addresses. */
const sorts = { title: 'tytul', city: 'miasto', edition: 'edycja' } as const
type NamedSort = keyof typeof sorts
const sortNames = namesOf(sorts)

/** The orders in which a list can stand: by relevance only where something is searched for. */
export type Sort = NamedSort | 'relevance'
/** The orders that a list offers: that of relevance where something is searched for. */
export const sortsFor = (query: string): Sort[] => (query ? ['relevance', ...sortNames] : sortNames)
/** The order of an address that asks for none. */
export const defaultSort = (query: string): Sort => (query ? 'relevance' : 'title')

const sortName = (sort: NamedSort, lang: Lang) => (lang === 'pl' ? sorts[sort] : sort)
/** The name of an order in an address; empty for the one that needs none. */
export const sortValue = (sort: Sort, query: string, lang: Lang) =>
  sort === 'relevance' || sort === defaultSort(query) ? '' : sortName(sort, lang)
/** The order that a name in an address stands for; undefined where it stands for none. */
export const readSort = (value: string, lang: Lang) => sortNames.find((sort) => sortName(sort, lang) === value)

/** Practices in an order. Those given stand by relevance already; by city, those of no city come last. */
export function sorted(practices: readonly Practice[], sort: Sort, lang: Lang): readonly Practice[] {
  if (sort === 'relevance') return practices
  const { compare } = new Intl.Collator(lang)
  const newest = ({ recognition }: Practice) => Math.max(0, ...recognition.map(({ edition }) => edition.year))
  const orders: Record<NamedSort, (a: Practice, b: Practice) => number> = {
    title: () => 0,
    city: (a, b) => Number(!a.city) - Number(!b.city) || compare(a.city?.name ?? '', b.city?.name ?? ''),
    edition: (a, b) => newest(b) - newest(a),
  }
  return [...practices].sort((a, b) => orders[sort](a, b) || compare(a.title, b.title))
}
