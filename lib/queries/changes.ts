import type { Catalogue } from '../catalogue'
import { collectionNames } from '../content/schemas'
import { pageSlugs, type ListView, type PageView } from '../urls'

type Dated = { changed: string }
type Shown = (catalogue: Catalogue) => ReadonlyMap<string, Dated>[]

const everything: Shown = (catalogue) => collectionNames.map((name) => catalogue[name])
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

/** The newest of entries' changes. */
export const newest = (entries: Iterable<Dated>): string =>
  [...entries].reduce((latest, { changed }) => (changed > latest ? changed : latest), '')
/** When a list last changed: the newest change of what it shows. */
export const lastChange = (catalogue: Catalogue, view: ListView): string =>
  newest(shown[view](catalogue).flatMap((collection) => [...collection.values()]))
