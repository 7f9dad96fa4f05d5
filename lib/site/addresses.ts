import type { Catalogue } from '../catalogue'
import { lastChange } from '../queries/changes'
import { listViews, type View } from '../urls'

export type Address = { view: View; slug: string; changed: string }

/** Every page that a catalogue has, derived from its entries: for the sitemap and for tests that visit all of them. */
export function everyAddress(catalogue: Catalogue): Address[] {
  const entries = (view: View, collection: ReadonlyMap<string, { slug: string; changed: string }>) =>
    [...collection.values()].map(({ slug, changed }) => ({ view, slug, changed }))
  return [
    ...listViews.map((view) => ({ view, slug: '', changed: lastChange(catalogue, view) })),
    ...entries('practice', catalogue.practices),
    ...entries('similar', catalogue.practices),
    ...entries('city', catalogue.cities),
    ...entries('category', catalogue.categories),
    ...entries('edition', catalogue.editions),
  ]
}
