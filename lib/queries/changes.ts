import type { Catalogue } from '../catalogue'
import { namesOf } from '../names'
import { pageSlugs, type FileView, type PageView, type View } from '../urls'

type Dated = { changed: string }
/** Views that show a collection, not one entry. */
export type ListView = Exclude<
  View,
  'practice' | 'similar' | 'city' | 'category' | 'edition' | FileView | 'missing' | 'damaged' | 'long' | 'failed'
>
type Shown = (catalogue: Catalogue) => ReadonlyMap<string, Dated>[]

const everything: Shown = ({ practices, cities, categories, editions, jury, criteria, glossary, pages }) => [
  practices,
  cities,
  categories,
  editions,
  jury,
  criteria,
  glossary,
  pages,
]
const page =
  (view: PageView): Shown =>
  ({ pages }) => [new Map([...pages].filter(([slug]) => slug === pageSlugs[view]))]
const shown: Record<ListView, Shown> = {
  home: ({ practices, cities, categories, editions }) => [practices, cities, categories, editions],
  practices: ({ practices }) => [practices],
  cities: ({ cities, practices }) => [cities, practices],
  categories: ({ categories, practices }) => [categories, practices],
  editions: ({ editions, categories, practices }) => [editions, categories, practices],
  next: ({ practices }) => [practices],
  compare: ({ practices, cities }) => [practices, cities],
  jury: ({ jury }) => [jury],
  criteria: ({ criteria }) => [criteria],
  propose: ({ criteria, categories }) => [criteria, categories],
  glossary: ({ glossary }) => [glossary],
  search: everything,
  data: everything,
  about: page('about'),
  accessibility: page('accessibility'),
  privacy: page('privacy'),
}

/** Every view that shows a collection: a new one that `shown` does not know is an error of types. */
export const listViews = namesOf(shown)
/** The newest of entries' changes. */
export const newest = (entries: Iterable<Dated>): string =>
  [...entries].reduce((latest, { changed }) => (changed > latest ? changed : latest), '')
/** When a list last changed: the newest change of what it shows. */
export const lastChange = (catalogue: Catalogue, view: ListView): string =>
  newest(shown[view](catalogue).flatMap((collection) => [...collection.values()]))
