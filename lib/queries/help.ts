import type { Catalogue } from '../catalogue'
import { path } from '../urls'
import { partAnchor } from '../text/parts'
import { bySlug } from './by-slug'
import { oncePerCatalogue } from './once'

/** The category whose text begins with the places that help, city by city. */
const OF_PLACES = 'punkt-obslugi'
const categoryOfHelp = ({ categories }: Catalogue) => bySlug(categories, OF_PLACES)

/** An item of a list that begins with a city, and what is below it; on a page the first of a city has its slug for its id. */
const cityItem = /^- \**\[[^\]]*\]\(city:([^)@]+)[^)]*\).*(?:\n {2,}.*)*/gm

/**
 * What the list of places that help says of each city, by its slug: its items `- **[Łódź](city:lodz).** …` and what is
 * below them.
 */
export const helpByCity = oncePerCatalogue((catalogue) => {
  const places = new Map<string, string>()
  for (const [item, slug = ''] of (categoryOfHelp(catalogue)?.body ?? '').matchAll(cityItem))
    places.set(slug, places.has(slug) ? `${places.get(slug)}\n${item}` : item)
  return places
})

/** The anchor of the part of a text that has the list of places; empty where no heading stands before them. */
function anchorOfPlaces(body: string): string {
  const headings = body.slice(0, body.search(cityItem)).split(/^## /m).length - 1
  return headings > 0 ? `#${partAnchor(headings - 1)}` : ''
}

/**
 * The address of the places that help: those of one city where the list has some, else the whole list. Undefined where
 * the catalogue has none.
 */
export function helpPath(catalogue: Catalogue, city = ''): string | undefined {
  const category = categoryOfHelp(catalogue)
  const places = helpByCity(catalogue)
  if (!category || places.size === 0) return undefined
  return (
    path('category', catalogue.lang, category.slug) + (places.has(city) ? `#${city}` : anchorOfPlaces(category.body))
  )
}
