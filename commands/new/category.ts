import type { Catalogue } from '../../lib/catalogue'
import { schemas } from '../../lib/content/schemas'
import { slugOf } from '../../lib/content/slug'
import { themes } from '../../lib/vocabularies'
import { newFile } from './guide'
import type { Known, Made } from './made'
import { listOf, named, nameOf, type Answer, type Question } from './question'
import { checkEditionSource, editionSource } from './source'

const { name, summary, themes: themesOf, editions } = schemas.categories.shape
const inEdition = editions.element.shape

/** What a new category is asked for, given those there are. */
export const categoryQuestions = (catalogue: Catalogue): readonly Question[] => {
  const years = [...catalogue.editions.keys()]
  return [
    { name: 'name', say: 'Krótka nazwa kategorii', schema: named(name) },
    { name: 'summary', say: 'Streszczenie: czego kategoria dotyczy', schema: summary },
    { name: 'themes', say: 'Tematy, po przecinku', schema: themesOf, read: listOf, options: Object.keys(themes) },
    { name: 'edition', say: 'Rok edycji', schema: nameOf(years, 'content/editions'), options: years },
    { name: 'number', say: 'Numer kategorii w tej edycji', schema: inEdition.number, read: Number },
    { name: 'title', say: 'Pełny tytuł w tej edycji', schema: inEdition.title },
    {
      name: 'similarList',
      say: 'Co zostało z listy działań podobnych; pending, gdy edycja nikogo jeszcze nie oceniła',
      schema: inEdition.similarList,
      options: inEdition.similarList.options,
    },
  ]
}

/** The file of a new category, from the answers. */
export function newCategory(answer: Answer, { catalogue, today }: Known): Made {
  const path = `content/categories/${slugOf(answer('name'))}.md`
  const data = {
    name: answer('name'),
    summary: answer('summary'),
    themes: listOf(answer('themes')),
    editions: [
      {
        edition: Number(answer('edition')),
        number: Number(answer('number')),
        title: answer('title'),
        similarList: answer('similarList'),
        source: editionSource(catalogue, answer('edition')),
      },
    ],
    published: today,
    changed: today,
  }
  return { path, text: newFile('categories', data), next: [checkEditionSource(path)] }
}
