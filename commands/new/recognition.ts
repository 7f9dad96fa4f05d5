import { z } from 'zod'
import type { Catalogue } from '../../lib/catalogue'
import { schemas } from '../../lib/content/schemas'
import { categoriesOf } from '../../lib/queries/editions'
import { appended, changedOn, practiceText, whichPractice } from './append'
import type { Maker } from './made'
import { answersTo, nameOf, refuseUnknown, type Answer, type Question } from './question'
import { editionSource } from './source'

const { as } = schemas.practices.shape.recognition.unwrap().element.shape

/**
 * What an edition gave a practice. An edition that no category names yet cannot be chosen: no category would fit it.
 */
export function recognitionQuestions(catalogue: Catalogue): { edition: Question; as: Question; category: Question } {
  const categoriesIn = new Map(
    [...catalogue.editions]
      .map(([year, edition]) => [year, categoriesOf(catalogue, edition).map(({ category }) => category.slug)] as const)
      .filter(([, slugs]) => slugs.length > 0),
  )
  const judging = [...categoriesIn.keys()],
    categories = [...catalogue.categories.keys()]
  const ofEdition = (year: string) => {
    const slugs = categoriesIn.get(year)
    return slugs ? { options: slugs, schema: z.enum(slugs, `kategorii, którą miała edycja ${year}`) } : {}
  }
  return {
    edition: {
      name: 'edition',
      say: 'Rok edycji, która ją oceniła',
      schema: z.enum(judging, 'edycji, którą wymienia już jakaś kategoria'),
      options: judging,
    },
    as: {
      name: 'as',
      say: 'Co dała edycja: award (wyróżnienie) albo similar (działanie podobne)',
      schema: as,
      options: ['award', 'similar'],
    },
    category: {
      name: 'category',
      say: 'Kategoria (nazwa pliku z content/categories)',
      schema: nameOf(categories, 'content/categories'),
      options: categories,
      narrow: (answer) => ofEdition(answer('edition')),
    },
  }
}

/** What an edition gave a practice, as its file says it; it rests on the edition's first source. */
export const recognitionOf = (answer: Answer, catalogue: Catalogue) => ({
  edition: Number(answer('edition')),
  category: answer('category'),
  as: answer('as'),
  source: editionSource(catalogue, answer('edition')) ?? 'zrodlo',
})

/** Of these editions, those that have not judged a practice. */
function notYet(years: readonly string[], slug: string, { practices }: Catalogue) {
  const judged = practices.get(slug)?.recognition.map(({ edition }) => edition.slug) ?? []
  const options = years.filter((year) => !judged.includes(year))
  return { options, schema: z.enum(options, 'edycji, która tej praktyki jeszcze nie oceniła') }
}

/** Asks what an edition gave a practice of the catalogue, and adds it to the practice's file. */
export const makeRecognition: Maker = async ({ flags, person, files, catalogue, today }) => {
  const { edition, as, category } = recognitionQuestions(catalogue)
  const questions = [
    whichPractice(catalogue),
    { ...edition, narrow: (answer: Answer) => notYet(edition.options ?? [], answer('practice'), catalogue) },
    as,
    category,
  ]
  refuseUnknown(flags, questions)
  const answer = await answersTo(questions, flags, person)
  const path = `content/practices/${answer('practice')}.md`
  const before = practiceText(answer('practice'), files)
  return {
    path,
    text: changedOn(appended(before, 'recognition', recognitionOf(answer, catalogue)), today),
    before,
    next: [
      `Otwórz ${path}: sprawdź, czy source w nowym wpisie recognition wskazuje właściwe źródło edycji, i dopisz w nim summary, justification albo opinion, jeśli źródło je podaje, a title, jeśli edycja nazwała praktykę inaczej.`,
      'Tłumaczenia tej praktyki są teraz starsze od polskiego tekstu: przetłumacz w nich to, co dopisano.',
    ],
  }
}
