import type { Catalogue } from '../../lib/catalogue'
import { schemas } from '../../lib/content/schemas'
import { freeSlug, slugOf } from '../../lib/content/slug'
import { yearOf } from '../../lib/text/dates'
import { findings } from '../../lib/vocabularies'
import { appended, changedOn, practiceText, whichPractice } from './append'
import type { Made, Maker } from './made'
import { answersTo, listOf, refuseUnknown, type Answer, type Question } from './question'
import { sourceOf, sourceQuestions } from './source'

const review = schemas.practices.shape.reviews.unwrap().element.shape

const reviewQuestions = (today: string, reviewed: readonly number[]): Question[] => [
  {
    name: 'year',
    say: 'Rok przeglądu',
    schema: review.year
      .max(yearOf(today), `roku do ${yearOf(today)}`)
      .refine((year) => !reviewed.includes(year), 'roku bez przeglądu'),
    read: Number,
    otherwise: today.slice(0, 4),
  },
  { name: 'finding', say: 'Wynik', schema: review.finding, options: Object.keys(findings) },
  { name: 'text', say: 'Co widać w dowodach, z datą najnowszego', schema: review.text },
]
/** Where the review's evidence stands: in sources that the practice has, or in a new one. */
const evidenceQuestion = (known: readonly string[]): Question => ({
  name: 'sources',
  say: 'Klucze źródeł po przecinku. Pomiń, aby podać nowe źródło',
  schema: review.sources,
  read: listOf,
  options: known,
  otherwise: '',
})

/** Asks for a practice and its review, and adds the review to the practice's file. */
export const makeReview: Maker = async ({ flags, person, files, catalogue, today }) => {
  const which = whichPractice(catalogue)
  refuseUnknown(flags, [which, ...reviewQuestions(today, []), evidenceQuestion([]), ...sourceQuestions])
  const slug = (await answersTo([which], flags, person))('practice')
  const before = practiceText(slug, files)
  const { sources = [], reviews = [] } = catalogue.practices.get(slug) ?? {}
  const evidence = evidenceQuestion(sources.map(({ key }) => key))
  const reviewed = reviews.map(({ year }) => year)
  const first = await answersTo([...reviewQuestions(today, reviewed), evidence], flags, person)
  const source = first('sources') ? () => '' : await answersTo(sourceQuestions, flags, person)
  return newReview((name) => first(name) || source(name), before, slug, catalogue, today)
}

/** The text of a practice's file with one more review, and nothing else changed but the day of its last change. */
function newReview(answer: Answer, before: string, slug: string, catalogue: Catalogue, today: string): Made {
  const path = `content/practices/${slug}.md`
  const key = `przeglad-${answer('year')}`
  const cited = [...catalogue.editions.values(), catalogue.practices.get(slug)].flatMap((entry) => entry?.sources ?? [])
  const taken = new Set(cited.map((source) => source.key))
  const source = answer('sources')
    ? undefined
    : sourceOf(answer, freeSlug(slugOf(answer('source-title')) || 'zrodlo', taken))
  let text = appended(before, 'reviews', {
    key,
    year: Number(answer('year')),
    finding: answer('finding'),
    text: answer('text'),
    sources: source ? [source.key] : listOf(answer('sources')),
  })
  if (source) text = appended(text, 'sources', source)
  return {
    path,
    text: changedOn(text, today),
    before,
    next: [
      `Otwórz ${path}: dowody dopisz do timeline, a jeśli stan się zmienił, popraw status.`,
      'Tłumaczenia tej praktyki są teraz starsze od polskiego tekstu: dopisz w nich ten przegląd.',
    ],
  }
}
