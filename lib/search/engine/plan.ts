import type { Meant } from './corrections'
import type { Language } from './language'
import { makeRewriter, type Phrases } from './phrases'
import { makeRelated, mergeRelated, type Related } from './related'
import { makeSplit } from './split'
import type { Synonyms } from './synonyms'
import { QUERY_WORDS, readQuery, readWords, type Typed } from './tokenise'
import type { Vocabulary } from './vocabulary'

/** One word of a query: the stems that answer it, each with its weight, and how rare it is among the documents. */
type PlanWord = { readonly stems: Related; readonly rarity: number }
export type Correction = { readonly from: string; readonly to: string }
export type Plan = {
  readonly words: readonly PlanWord[]
  readonly corrections: readonly Correction[]
  /** Words as typed that no text has, nor anything like them. */
  readonly unknown: readonly string[]
  readonly cut: boolean
}

/** From this weight on a stem answers a word: it is marked in texts. */
export const MARKED = 0.3

const SHORTEST_JOINED = 6
const abbreviation = /^\p{Lu}{2,5}$/u
// Who types a sum or a count remembers it, and means it more than a word beside it; a year stands in every text.
const FIGURE = 1.4,
  figure = /^(?!(?:19|20)\d\d$)\d/

/** What the planner knows of the language and the documents. */
type Knowledge = {
  vocabulary: Vocabulary
  language: Language
  synonyms: Synonyms
  phrases: Phrases
  correct: (word: string) => Meant[]
  soundsLikeName: (word: string) => boolean
  documentCount: number
  frequency: (stem: number) => number
}

/** Makes the function that decides for a query which stems to look for. */
export function makePlanner({
  vocabulary,
  language,
  synonyms,
  phrases,
  correct,
  soundsLikeName,
  documentCount,
  frequency,
}: Knowledge): (query: string, correcting: boolean) => Plan {
  const related = makeRelated(vocabulary, language, synonyms)
  const split = makeSplit(vocabulary, language)
  const rewrite = makeRewriter(phrases, language)

  const rarityOf = (stems: Related): number => {
    const strongest = Math.max(0, ...stems.values())
    let count = 0
    for (const [stem, weight] of stems) if (weight === strongest) count += frequency(stem)
    count = Math.min(count, documentCount)
    return Math.log(1 + (documentCount - count + 0.5) / (count + 0.5))
  }

  /** Puts together neighbours that the texts write as one word: „multi cultural”. */
  const join = (typed: readonly Typed[]): Typed[] => {
    const joined: Typed[] = []
    for (const word of typed) {
      const last = joined.at(-1)
      const form = (last?.form ?? '') + word.form
      if (last && form.length >= SHORTEST_JOINED && vocabulary.numbers.has(language.stem(form)))
        joined[joined.length - 1] = { typed: `${last.typed} ${word.typed}`, form }
      else joined.push(word)
    }
    return joined
  }

  return (query, correcting) => {
    const { words, cut } = readQuery(query)
    const read = readWords(words)
    const folded = correcting ? rewrite(read) : read
    const meaningful = folded.filter(({ form }) => !language.isStopWord(form))
    const corrections: Correction[] = []
    const unknown: string[] = []
    const planned = new Map<string, PlanWord>()
    const asked = meaningful.length > 0 ? meaningful : folded
    const add = (form: string, stems: Related) =>
      planned.set(language.stem(form), { stems, rarity: rarityOf(stems) * (figure.test(form) ? FIGURE : 1) })
    const seen = new Set<string>()
    for (const { typed, form } of correcting ? join(asked) : asked) {
      const stem = language.stem(form)
      if (seen.has(stem)) continue
      seen.add(stem)
      const stems = related(form, abbreviation.test(typed))
      // A word of the synonyms is well typed.
      if (stems.size > 0 || !correcting || synonyms.has(stem)) {
        if (stems.size === 0) unknown.push(typed)
        add(form, stems)
        continue
      }
      const parts = soundsLikeName(form) ? [] : split(form) // „вромигрант” is WroMigrant, not three words
      if (parts.length > 0) {
        corrections.push({ from: typed, to: parts.map(({ spelling }) => spelling).join(' ') })
        for (const { form } of parts) if (!language.isStopWord(form)) add(form, related(form))
      } else {
        const meant = correct(form)
        if (meant.length > 0) corrections.push({ from: typed, to: meant[0].spelling })
        else unknown.push(typed)
        add(form, mergeRelated(meant.map(({ form, weight }) => ({ related: related(form), weight }))))
      }
    }
    // Words that were taken apart may be more than the query had.
    const all = [...planned.values()]
    return { words: all.slice(0, QUERY_WORDS), corrections, unknown, cut: cut || all.length > QUERY_WORDS }
  }
}
