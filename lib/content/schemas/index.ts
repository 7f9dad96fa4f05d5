import type { z } from 'zod'
import { namesOf } from '../../names'
import { category, categoryTranslation, categoryWords } from './category'
import { city, cityTranslation, cityWords } from './city'
import { criterion, criterionTranslation, criterionWords } from './criterion'
import { edition, editionTranslation, editionWords } from './edition'
import { juror, jurorTranslation, jurorWords } from './juror'
import { page, pageTranslation, pageWords } from './page'
import { practice, practiceTranslation, practiceWords } from './practice'
import { term, termTranslation, termWords } from './term'

/** The schema of each collection, by the name of its folder in content/. */
export const schemas = {
  practices: practice,
  cities: city,
  categories: category,
  editions: edition,
  jury: juror,
  criteria: criterion,
  pages: page,
  glossary: term,
}
export type CollectionName = keyof typeof schemas
/** The front matter of a file of a collection, parsed. */
export type FrontMatter<C extends CollectionName> = z.output<(typeof schemas)[C]>
/** Says whether a folder's name is the name of a collection. */
export const isCollectionName = (value: string): value is CollectionName => Object.hasOwn(schemas, value)
/** The names of all collections. */
export const collectionNames = namesOf(schemas)

/** The schema of a translation of each collection: words only. */
export const translationSchemas = {
  practices: practiceTranslation,
  cities: cityTranslation,
  categories: categoryTranslation,
  editions: editionTranslation,
  jury: jurorTranslation,
  criteria: criterionTranslation,
  pages: pageTranslation,
  glossary: termTranslation,
}
export type Translation<C extends CollectionName> = z.output<(typeof translationSchemas)[C]>

/** The Polish words of an entry in the shape of a translation: what a translator has to say. */
export const polishWords: { [C in CollectionName]: (data: FrontMatter<C>) => object } = {
  practices: practiceWords,
  cities: cityWords,
  categories: categoryWords,
  editions: editionWords,
  jury: jurorWords,
  criteria: criterionWords,
  pages: pageWords,
  glossary: termWords,
}
