import type { Catalogue, Category } from '../catalogue'
import type { Lang } from '../i18n/langs'
import { path } from '../urls'
import { bySlug } from './by-slug'

/** The category whose text begins with the places that help, city by city. */
const OF_PLACES = 'punkt-obslugi'

/** The category with the places that help, where the catalogue has it. */
export const categoryOfHelp = ({ categories }: Catalogue): Category | undefined => bySlug(categories, OF_PLACES)

/** By city, what a text says in an item of a list that begins with it: `- **[Łódź](city:lodz).** …` and what is below. */
export const cityItems = (body: string): ReadonlyMap<string, string> =>
  new Map(
    [...body.matchAll(/^- \**\[[^\]]*\]\(city:([^)@]+)[^)]*\).*(?:\n {2,}.*)*/gm)].map(([item, slug = '']) => [
      slug,
      item,
    ]),
  )

/** The address of the places that help: those of one city where the list has some, else the whole list. */
export function helpPath(catalogue: Catalogue, lang: Lang, city = ''): string | undefined {
  const category = categoryOfHelp(catalogue)
  return category && `${path('category', lang, category.slug)}#${cityItems(category.body).has(city) ? city : 'opis'}`
}
