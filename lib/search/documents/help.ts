import type { Catalogue } from '../../catalogue'
import { words } from '../../i18n'
import { helpByCity, helpPath } from '../../queries/help'
import { joined, type Draft } from './document'

/** Where to go for help in each city of the list of places: a document of its own, or other cities would hide it. */
export const helpDocuments = (catalogue: Catalogue): Draft[] =>
  [...helpByCity(catalogue)].flatMap(([slug, text]) => {
    const city = catalogue.cities.get(slug)
    const id = helpPath(catalogue, slug)
    if (!city || !id) return []
    const title = `${words(catalogue.lang).help.title}: ${city.name}`
    return { id, kind: 'help', title, place: city.name, text: joined([text]) }
  })
