import type { Catalogue } from './catalogue'
import { lastChange, type ListView } from './changes'
import type { Lang } from './i18n/langs'
import { path, type View } from './urls'

export type Address = { view: View; slug: string; changed: string }

const single = ['home', 'practices', 'cities', 'categories', 'editions', 'jury', 'criteria', 'glossary', 'search', 'next', 'compare', 'data', 'about', 'propose', 'accessibility', 'privacy'] as const satisfies ListView[]

/** Every page that a catalogue has, derived from its entries: for the sitemap and for tests that visit all of them. */
export function everyAddress(catalogue: Catalogue): Address[] {
  const entries = (view: View, collection: ReadonlyMap<string, { slug: string; changed: string }>) => [...collection.values()].map(({ slug, changed }) => ({ view, slug, changed }))
  return [
    ...single.map((view) => ({ view, slug: '', changed: lastChange(catalogue, view) })),
    ...entries('practice', catalogue.practices), ...entries('similar', catalogue.practices),
    ...entries('city', catalogue.cities), ...entries('category', catalogue.categories), ...entries('edition', catalogue.editions),
  ]
}

type Renamed = ReadonlyMap<string, { slug: string; formerSlugs: readonly string[] }>

/** Every address that an entry had under a former name, with the address it has now. */
export function formerAddresses(catalogue: Catalogue, lang: Lang): Record<string, string> {
  const moved = (view: View, collection: Renamed) => [...collection.values()].flatMap(({ slug, formerSlugs }) => formerSlugs.map((former) => [path(view, lang, former), path(view, lang, slug)]))
  return Object.fromEntries([
    ...moved('practice', catalogue.practices), ...moved('similar', catalogue.practices), ...moved('city', catalogue.cities), ...moved('category', catalogue.categories),
  ])
}
