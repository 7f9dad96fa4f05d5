import type { Catalogue } from '../catalogue'
import { path } from '../urls'
import { bySlug } from './by-slug'
import { oncePerCatalogue } from './once'

/** The category whose text begins with the places that help, city by city. */
const OF_PLACES = 'punkt-obslugi'
const categoryOfHelp = ({ categories }: Catalogue) => bySlug(categories, OF_PLACES)

/** An item of a list that begins with a city, and what is below it; on a page it has the city's slug for its id. */
const cityItem = /^- \**\[[^\]]*\]\(city:([^)@]+)[^)]*\).*(?:\n {2,}.*)*/gm

/** What the list of places that help says of each city, by its slug: `- **[Łódź](city:lodz).** …` and what is below. */
export const helpByCity = oncePerCatalogue(
  (catalogue) =>
    new Map(
      Array.from(
        (categoryOfHelp(catalogue)?.body ?? '').matchAll(cityItem),
        ([item, slug = '']) => [slug, item] as const,
      ),
    ),
)

/** The address of the places that help: those of one city where the list has some, else the whole list. */
export function helpPath(catalogue: Catalogue, city = ''): string | undefined {
  const category = categoryOfHelp(catalogue)
  return (
    category && `${path('category', catalogue.lang, category.slug)}#${helpByCity(catalogue).has(city) ? city : 'opis'}`
  )
}
