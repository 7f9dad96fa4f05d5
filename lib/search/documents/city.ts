import type { Catalogue, City } from '../../catalogue'
import type { OtherNames } from '../../content/synonyms'
import { practicesIn } from '../../queries/cities'
import { path } from '../../urls'
import { voivodeships } from '../../voivodeships'
import { joined, type Draft } from './document'
import { shortNamesOf } from './other-names'

/**
 * Who asks for something in a city looks for what does it there; for the page of the city who gives its name alone, or
 * with words as general as these.
 */
const BESIDE_ITS_NAME = 0.55

/** The page of a city. */
export function cityDocument(city: City, catalogue: Catalogue, asked: OtherNames): Draft {
  const terms = [...catalogue.glossary.values()]
  return {
    id: path('city', catalogue.lang, city.slug),
    kind: 'city',
    title: city.name,
    place: city.name,
    asked: asked.city,
    partly: BESIDE_ITS_NAME,
    text: joined([
      city.summary,
      ...practicesIn(catalogue, city).map(({ title }) => [title, ...shortNamesOf(title, terms)].join(' ')),
      city.body,
      ...city.timeline.map(({ text }) => text),
      voivodeships[city.voivodeship][catalogue.lang],
    ]),
  }
}
