import { inOtherAlphabet } from './alphabets'
import { distance } from './distance'
import type { Language } from './language'
import { beginningWith, placeIn, sharedBeginning } from './ranges'
import { makeTrigrams } from './trigrams'
import type { Vocabulary } from './vocabulary'

/**
 * What a mistyped word may have been meant to be: the number of a stem, of its likeliest form, and how much it counts.
 */
export type Meant = { readonly form: number; readonly stem: number; readonly weight: number }

const CANDIDATES = 150,
  KEPT = 4,
  LEAST = 0.25,
  BEGINNING = 0.4
// A shorter word so near another is oftener a word of its own that no text has, „ślub” or „kobiety”, than a mistyped
// one.
const ONE_ERROR_FROM = 5,
  TWO_ERRORS_FROM = 8,
  ONLY_STEM_FROM = 8,
  SHORTEST_BEGINNING = 5
// An error counted between stems may have another in the ending: the same error between words is better evidence.
const HALF = 0.5
/** How much a word counts that was meant with so many errors. */
export const weightOf = (errors: number): number => 1 - 0.2 * errors

/**
 * Makes the function that finds what an unknown word, folded, may have been meant to be, best first; `frequency` counts
 * the documents of a stem.
 */
export function makeCorrections(
  vocabulary: Vocabulary,
  language: Language,
  frequency: (stem: number) => number,
): (word: string) => Meant[] {
  const { forms, stemOfForm, stems } = vocabulary
  const similar = makeTrigrams(stems)
  const formsOf = groupForms(stemOfForm, stems.length)

  const compare = (word: string, typed: string, stem: number, allowed: number) => {
    // A first letter is seldom mistyped; a short word with another one is another word: „house” and „mouse”.
    const most = stems[stem][0] === word[0] ? allowed : allowed - 1
    const inStem = typed.length < 4 ? most + 1 : distance(typed, stems[stem], most)
    let form = -1,
      inForm = most + 1
    // The likeliest form of a stem that is near may itself be further; of another stem only a form that is near counts.
    const within = inStem <= most ? most + 2 : most
    for (const candidate of formsOf(stem)) {
      const errors = distance(word, forms[candidate], within)
      if (form < 0 || errors < inForm) [form, inForm] = [candidate, errors]
    }
    // Any short word is near a stem with one ending or another: „hostel” is not „hotelu”.
    const isNear = inForm <= most || (word.length >= ONLY_STEM_FROM && inStem <= most)
    return { stem, form, isNear, errors: Math.min(inStem + HALF, inForm) }
  }

  const bySound = groupSounds(stems, language)
  const otherSpelling = (word: string): Meant[] => {
    if (word.length < ONE_ERROR_FROM) return []
    const stem = language.stem(word)
    return (bySound.get(language.sound?.(stem) ?? '') ?? []).map((same) => ({
      stem: same,
      form: formsOf(same)[0],
      weight: 1,
    }))
  }

  const byErrors = (word: string): Meant[] => {
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

  /** Names above all: „Інфолінк” in a text of Latin letters, „Gmurkowska” in one of Cyrillic ones. */
  const inOtherLetters = (word: string): Meant[] => {
    const other = inOtherAlphabet(word)
    const [from, to] = beginningWith(forms, other.slice(0, 1))
    return from < to ? byErrors(other) : [] // most texts have no word of the other alphabet
  }

  const byBeginning = (word: string): Meant[] => {
    const place = placeIn(forms, word)
    const shared = Math.max(
      ...[place - 1, place].map((form) => (form in forms ? sharedBeginning(word, forms[form]) : 0)),
    )
    if (shared < SHORTEST_BEGINNING || shared < word.length * 0.6) return []
    const [from, to] = beginningWith(forms, word.slice(0, shared))
    const found = new Map<number, Meant>()
    for (let form = from; form < to; form++) {
      if (!found.has(stemOfForm[form])) found.set(stemOfForm[form], { form, stem: stemOfForm[form], weight: BEGINNING })
    }
    return [...found.values()]
  }

  return (word) => {
    const found = [otherSpelling, byErrors, inOtherLetters, byBeginning].reduce<Meant[]>(
      (meant, look) => (meant.length > 0 ? meant : look(word)),
      [],
    )
    const ranked = found.sort((a, b) => b.weight - a.weight || frequency(b.stem) - frequency(a.stem) || a.form - b.form)
    return ranked.slice(0, KEPT)
  }
}

/** Turns the stem of each form round into the forms of each stem. */
function groupForms(stemOfForm: Uint32Array, stemCount: number): (stem: number) => Uint32Array {
  const starts = new Uint32Array(stemCount + 1)
  for (const stem of stemOfForm) starts[stem + 1]++
  for (let stem = 0; stem < stemCount; stem++) starts[stem + 1] += starts[stem]
  const next = starts.slice()
  const forms = new Uint32Array(stemOfForm.length)
  stemOfForm.forEach((stem, form) => (forms[next[stem]++] = form))
  return (stem) => forms.subarray(starts[stem], starts[stem + 1])
}

/** The stems of at least three letters that sound alike, by their sound; none in a language without sounds. */
function groupSounds(stems: readonly string[], language: Language): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>()
  if (language.sound)
    for (const [stem, word] of stems.entries()) {
      const sound = language.sound(word)
      if (sound.length >= 3) groups.set(sound, [...(groups.get(sound) ?? []), stem])
    }
  return groups
}
