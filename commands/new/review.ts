import { isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml'
import type { Catalogue } from '../../lib/catalogue'
import { schemas } from '../../lib/content/schemas'
import { freeSlug, slugOf } from '../../lib/content/slug'
import { writeFields } from '../../lib/content/write'
import { yearOf } from '../../lib/text/dates'
import { findings } from '../../lib/vocabularies'
import type { Made, Maker } from './made'
import { answersTo, listOf, nameOf, refuseUnknown, Unanswered, type Answer, type Question } from './question'
import { sourceOf, sourceQuestions } from './source'

const review = schemas.practices.shape.reviews.unwrap().element.shape

const reviewQuestions = (today: string): Question[] => [
  {
    name: 'year',
    say: 'Rok przeglądu',
    schema: review.year.max(yearOf(today), `roku do ${yearOf(today)}`),
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
  const which: Question = {
    name: 'practice',
    say: 'Która praktyka (nazwa pliku bez .md)',
    schema: nameOf([...catalogue.practices.keys()], 'content/practices'),
  }
  refuseUnknown(flags, [which, ...reviewQuestions(today), evidenceQuestion([]), ...sourceQuestions])
  const chosen = (await answersTo([which], flags, person))('practice')
  const practice = catalogue.practices.get(chosen)
  const file = files.find(({ path }) => path === `content/practices/${chosen}.md`)
  if (!practice || !file)
    throw new Unanswered(`Nie ma praktyki „${chosen}”. Nazwy praktyk to nazwy plików w content/practices.`)
  const evidence = evidenceQuestion(practice.sources.map(({ key }) => key))
  const first = await answersTo([...reviewQuestions(today), evidence], flags, person)
  const source = first('sources') ? () => '' : await answersTo(sourceQuestions, flags, person)
  return newReview(
    (name) => first(name) || source(name),
    new TextDecoder().decode(file.bytes),
    chosen,
    catalogue,
    today,
  )
}

/** The text of a practice's file with one more review, and nothing else changed but the day of its last change. */
function newReview(answer: Answer, before: string, slug: string, catalogue: Catalogue, today: string): Made {
  const path = `content/practices/${slug}.md`
  const key = `przeglad-${answer('year')}`
  const known = catalogue.practices.get(slug)?.sources.map((source) => source.key) ?? []
  const source = answer('sources')
    ? undefined
    : sourceOf(answer, freeSlug(slugOf(answer('source-title')) || 'zrodlo', new Set(known)))
  let text = appended(before, 'reviews', {
    key,
    year: Number(answer('year')),
    finding: answer('finding'),
    text: answer('text'),
    sources: source ? [source.key] : listOf(answer('sources')),
  })
  if (source) text = appended(text, 'sources', source)
  text = text.replace(/^changed:.*$/m, `changed: ${today}`)
  return {
    path,
    text,
    before,
    next: [
      `Otwórz ${path}: dowody dopisz do timeline, a jeśli stan się zmienił, popraw status.`,
      'Tłumaczenia tej praktyki są teraz starsze od polskiego tekstu: dopisz w nich ten przegląd.',
    ],
  }
}

/**
 * A content file's text with one more item in a list of its front matter; the rest of the text stays as its author
 * wrote it.
 */
export function appended(text: string, field: string, item: object): string {
  const start = text.indexOf('\n') + 1
  const fields = text.slice(start, text.indexOf('\n---', start) + 1)
  const { contents } = parseDocument(fields)
  const list = isMap(contents)
    ? contents.items.find((pair) => isPair(pair) && isScalar(pair.key) && pair.key.value === field)
    : undefined
  const lines = (indent: string) => writeFields([item]).trimEnd().replace(/^/gm, indent)
  const insert = (at: number, what: string, until = at) => text.slice(0, start + at) + what + text.slice(start + until)
  if (!list) return insert(fields.length, `${field}:\n${lines('  ')}\n`)
  const [from = 0, end = 0, to = fields.length] = isSeq(list.value) ? (list.value.range ?? []) : []
  if (isSeq(list.value) && list.value.items.length > 0 && !list.value.flow) {
    const indent = /[ ]*$/.exec(fields.slice(0, from))?.[0] ?? '  '
    return insert(to, `${lines(indent)}\n`)
  }
  if (isSeq(list.value) && list.value.items.length === 0) return insert(from, `\n${lines('  ')}`, end)
  throw new Unanswered(`Pole ${field} stoi w jednym wierszu; rozpisz je na wiersze z „- ” i spróbuj jeszcze raz`)
}
