import { confusion } from './confusable'
import { distance } from '../../text/distance'
import type { Language } from './language'
import { makeTrigrams } from './trigrams'
import type { Vocabulary } from './vocabulary'

/** A stem that may have been meant, with the likeliest of its forms, both by number, and how much it counts. */
export type Candidate = { readonly form: number; readonly stem: number; readonly weight: number }

const CANDIDATES = 150,
  LEAST = 0.25
// A shorter word so near another is oftener a word of its own that no text has, „ślub” or „kobiety”, than a mistyped
// one.
export const ONE_ERROR_FROM = 5
const TWO_ERRORS_FROM = 8,
  LONG_WORD = 8,
  LONG_STEM = 6
/** How much a word counts that was meant with so many errors. */
export const weightOf = (errors: number): number => 1 - 0.2 * errors

/**
 * Makes the function that finds the words from which an unknown one, folded, differs by typing errors; `frequency`
 * counts the documents of a stem.
 */
export function makeTypingErrors(
  { forms, stems, formsOf }: Vocabulary,
  language: Language,
  frequency: (stem: number) => number,
): (word: string) => Candidate[] {
  const similar = makeTrigrams(stems)

  const compare = (word: string, typed: string, stem: number, allowed: number) => {
    // A first letter is seldom mistyped; a short word with another one is another word: „house” and „mouse”.
    const most = stems[stem][0] === word[0] ? allowed : allowed - 1
    const inStem = typed.length < 4 ? most + 1 : distance(typed, stems[stem], most, confusion)
    let form = -1,
      inForm = most + 1
    // The likeliest form of a stem that is near may itself be further; of another stem only a form that is near counts.
    const within = inStem <= most ? most + 2 : most
    for (const candidate of formsOf(stem)) {
      const errors = distance(word, forms[candidate], within, confusion)
      if (form < 0 || errors < inForm) [form, inForm] = [candidate, errors]
    }
    // Any short word is near a stem with one ending or another: „hostel” is not „hotelu”, nor „swimming” „Swiss”.
    const isLong = word.length >= LONG_WORD && typed.length >= LONG_STEM
    const isNear = inForm <= most || (isLong && inStem <= most)
    return { stem, form, isNear, errors: Math.min(inStem, inForm) }
  }

  return (word) => {
    const allowed = word.length < ONE_ERROR_FROM ? 0 : word.length < TWO_ERRORS_FROM ? 1 : 2
    if (allowed === 0) return []
    const typed = language.stem(word)
    // Where two letters are swapped, the rules may cut the word elsewhere, and only its whole is like the right one:
    // „Krkaów”.
    const candidates = new Set([...similar(typed, CANDIDATES), ...similar(word, CANDIDATES)])
    // Nobody looks for a stop word: „hate” is not meant to be „have”.
    const found = [...candidates]
      .map((stem) => compare(word, typed, stem, allowed))
      .filter(({ isNear, form }) => isNear && !language.isStopWord(forms[form]))
    return found
      .map(({ stem, form, errors }) => {
        // A frequent word is likelier to be meant than a rare one, but not than one that is nearer.
        const top = Math.max(...found.map((other) => (other.errors <= errors ? frequency(other.stem) : 0)))
        return { stem, form, weight: weightOf(errors) * Math.sqrt(frequency(stem) / top) }
      })
      .filter(({ weight }) => weight >= LEAST)
  }
}
