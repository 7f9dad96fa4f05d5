import type { Catalogue } from '../../catalogue'
import { words } from '../../i18n'
import { categoryOfHelp, cityItems } from '../../queries/help'
import { path } from '../../urls'
import { joined, type Draft } from './document'

/** Where to go for help in each city that the list of places has: a document of its own, or other cities would hide it. */
export function helpDocuments(catalogue: Catalogue): Draft[] {
  const { lang, cities } = catalogue
  const category = categoryOfHelp(catalogue)
  return [...cityItems(category?.body ?? '')].flatMap(([slug, text]) => {
    const city = cities.get(slug)
    if (!category || !city) return []
    return {
      id: `${path('category', lang, category.slug)}#${slug}`,
      kind: 'help',
      title: `${words(lang).help.title}: ${city.name}`,
      place: city.name,
      text: joined([text]),
    }
  })
}
