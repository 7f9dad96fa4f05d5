import { z } from 'zod'
import type { Lang } from '../i18n/langs'
import type { Wordings } from '../search/engine'
import { readWords, wordsOf } from '../search/engine/tokenise'
import { readFields } from './parse/fields'
import { textOf } from './parse/text'
import { ContentError } from './problem'
import { validate } from './validate'

const word = z
  .string('słowa')
  .refine((value) => wordsOf(value).length === 1, {
    error: 'pojedynczego słowa',
    params: { fix: 'wpisz jedno słowo albo usuń tę pozycję' },
  })
const group = z.array(word, 'grupy słów, np. [urząd, magistrat]').min(2, 'grupy z co najmniej dwoma słowami')
const groups = z.array(group, 'listy grup').default([])
const words = z
  .string('słów')
  .refine((value) => readWords(wordsOf(value)).length > 0, {
    error: 'słów',
    params: { fix: 'wpisz, co pisze czytelnik i co mówią teksty' },
  })
const pairs = z.array(z.tuple([words, words], 'pary, np. [PUP, powiatowy urząd pracy]'), 'listy par').default([])
const pagesAsked = z.strictObject({
  next: words.optional(),
  propose: words.optional(),
  about: words.optional(),
  accessibility: words.optional(),
  jury: words.optional(),
  privacy: words.optional(),
})
const askedIn = z
  .strictObject({
    pages: pagesAsked.prefault({}),
    city: words.optional(),
    telephone: z.array(words, 'listy nazw').default([]),
    awards: z.array(words, 'listy nazw').default([]),
  })
  .prefault({})
const synonyms = z.strictObject({
  pl: groups,
  en: groups,
  uk: groups,
  phrases: z.strictObject({ pl: pairs, en: pairs, uk: pairs }, 'pól pl, en i uk').prefault({}),
  asked: z.strictObject({ pl: askedIn, en: askedIn, uk: askedIn }, 'pól pl, en i uk').prefault({}),
})

/** Words by which readers ask for pages that do not have them. */
export type OtherNames = z.output<typeof askedIn>

/** Reads the editors' file of words for the search, by language. Throws a ContentError with every problem. */
export function readSynonyms(path: string, bytes: Uint8Array): Record<Lang, Wordings & { asked: OtherNames }> {
  const text = textOf(bytes)
  if (typeof text !== 'string') throw new ContentError([{ path, field: 'plik', ...text }])
  const fields = readFields(path, text)
  const read = Array.isArray(fields) ? fields : validate(synonyms, fields)
  if (Array.isArray(read)) throw new ContentError(read)
  const { phrases, asked, ...groups } = read.data
  const of = (lang: Lang) => ({ synonyms: groups[lang], phrases: phrases[lang], asked: asked[lang] })
  return { pl: of('pl'), en: of('en'), uk: of('uk') }
}
