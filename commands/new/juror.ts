import type { Catalogue } from '../../lib/catalogue'
import { schemas } from '../../lib/content/schemas'
import { SILENT } from '../../lib/content/schemas/fields'
import { slugOf } from '../../lib/content/slug'
import { newFile } from './guide'
import type { Known, Made } from './made'
import { named, nameOf, type Answer, type Question } from './question'
import { checkEditionSource, editionSource } from './source'

const { name, origin, city } = schemas.jury.shape

/** What a new juror is asked for, given the editions there are. */
export const jurorQuestions = (catalogue: Catalogue): readonly Question[] => {
  const years = [...catalogue.editions.keys()]
  return [
    { name: 'name', say: 'Imię i nazwisko', schema: named(name) },
    { name: 'origin', say: 'Kraj pochodzenia', schema: origin, otherwise: SILENT },
    { name: 'city', say: 'Miasto zamieszkania, tak jak podaje je źródło', schema: city, otherwise: SILENT },
    { name: 'edition', say: 'Rok edycji', schema: nameOf(years, 'content/editions'), options: years },
  ]
}

/** The file of a new juror, from the answers. */
export function newJuror(answer: Answer, { catalogue, today }: Known): Made {
  const path = `content/jury/${slugOf(answer('name'))}.md`
  const home = [...catalogue.cities.values()].find((one) => one.name === answer('city'))
  const data = {
    name: answer('name'),
    origin: answer('origin'),
    city: answer('city'),
    ...(home ? { citySlug: home.slug } : {}),
    editions: [Number(answer('edition'))],
    source: editionSource(catalogue, answer('edition')),
    published: today,
    changed: today,
  }
  return { path, text: newFile('jury', data), next: [checkEditionSource(path)] }
}
