import { inOtherAlphabet } from './alphabets'
import { makeBySound } from './by-sound'
import { distance } from '../../text/distance'
import { fold } from '../../text/fold'
import type { Language } from './language'
import { beginningWith, placeIn, sharedBeginning } from './ranges'
import type { Synonyms } from './synonyms'
import { makeTypingErrors, ONE_ERROR_FROM, weightOf, type Candidate } from './typing-errors'
import type { Vocabulary } from './vocabulary'

/** What a mistyped word may have been meant to be: a word, folded and as it is written, and how much it counts. */
export type Meant = { readonly form: string; readonly spelling: string; readonly weight: number }

const KEPT = 4,
  BEGINNING = 0.4,
  SHORTEST_BEGINNING = 5,
  SHORTEST_SYNONYM = 4

/**
 * Makes the function that finds what an unknown word, folded, may have been meant to be, best first, and the one that
 * says whether it sounds like a name in letters of the other alphabet; `frequency` counts the documents of a stem.
 */
export function makeCorrections(
  vocabulary: Vocabulary,
  language: Language,
  synonyms: Synonyms,
  frequency: (stem: number) => number,
): { correct: (word: string) => Meant[]; soundsLikeName: (word: string) => boolean } {
  const { forms, spellings, stemOfForm, numbers } = vocabulary
  const byErrors = makeTypingErrors(vocabulary, language, frequency)
  const bySound = makeBySound(vocabulary, language)

  /** Names above all: „Інфолінк” in a text of Latin letters, „Żuk” and „Gmurkowska” in one of Cyrillic ones. */
  const inOtherLetters = (word: string): Candidate[] => {
    const names = bySound.names(word)
    const other = inOtherAlphabet(word)
    const [from, to] = beginningWith(forms, other.slice(0, 1))
    return names.length === 0 && from < to ? byErrors(other) : names // most texts have no word of the other alphabet
  }

  const byBeginning = (word: string): Candidate[] => {
    const place = placeIn(forms, word)
    const shared = Math.max(
      ...[place - 1, place].map((form) => (form in forms ? sharedBeginning(word, forms[form]) : 0)),
    )
    if (shared < SHORTEST_BEGINNING || shared < word.length * 0.6) return []
    const [from, to] = beginningWith(forms, word.slice(0, shared))
    const found = new Map<number, Candidate>()
    for (let form = from; form < to; form++) {
      if (!found.has(stemOfForm[form])) found.set(stemOfForm[form], { form, stem: stemOfForm[form], weight: BEGINNING })
    }
    return [...found.values()]
  }

  /** A word that only the synonyms know, with one error: „kindergarden”. */
  const bySynonyms = (word: string): Meant[] => {
    if (word.length < ONE_ERROR_FROM) return []
    const stem = language.stem(word)
    for (const [other, { spelling }] of synonyms) {
      const mayBe = other[0] === stem[0] && other.length >= SHORTEST_SYNONYM && !numbers.has(other)
      if (mayBe && distance(stem, other, 1) === 1) return [{ form: fold(spelling), spelling, weight: 1 }]
    }
    return []
  }

  const correct = (word: string): Meant[] => {
    if (/\d/.test(word)) return [] // another number is another answer
    const found = [bySound.words, byErrors, inOtherLetters, byBeginning].reduce<Candidate[]>(
      (meant, look) => (meant.length > 0 ? meant : look(word)),
      [],
    )
    const ranked = found.sort((a, b) => b.weight - a.weight || frequency(b.stem) - frequency(a.stem) || a.form - b.form)
    const isUnsure = ranked.length === 0 || ranked[0].weight < weightOf(1)
    const synonym = isUnsure ? bySynonyms(word) : []
    if (synonym.length > 0) return synonym
    return ranked.slice(0, KEPT).map(({ form, weight }) => ({ form: forms[form], spelling: spellings[form], weight }))
  }
  return { correct, soundsLikeName: (word) => bySound.names(word).length > 0 }
}
