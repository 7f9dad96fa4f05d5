import { push } from '../../push'
import { isCyrillic } from './alphabets'
import type { Language } from './language'
import type { Candidate } from './typing-errors'
import type { Vocabulary } from './vocabulary'

const SHORTEST = 3,
  SHORTEST_NAME = 4,
  SHORTEST_WORD = 5

/** „C” of foreign names, such as Cardiff and Caritas; a Polish one is soft and is tried first. */
const hardC = /^c(?=[aoulr])/

/** Words that sound like another one, folded. */
type BySound = {
  /** Those in its own letters, and where it is in Latin ones, in Cyrillic ones too, which may not be at hand: „shkola”. */
  words(word: string): Candidate[]
  /** Names in letters of the other alphabet. */
  names(word: string): Candidate[]
}

/** Makes the look-up of words by their sound; nobody looks for a stop word. */
export function makeBySound({ forms, spellings, stemOfForm }: Vocabulary, language: Language): BySound {
  const groups = new Map<string, number[]>()
  for (const [form, word] of forms.entries())
    if (word.length >= SHORTEST && !language.isStopWord(word)) push(groups, language.sound(word), form)

  const isName = (form: number) => /^\p{Lu}/u.test(spellings[form])
  const alike = (word: string, accept: (form: number, isOtherAlphabet: boolean) => boolean): Candidate[] => {
    const accepted = (groups.get(language.sound(word)) ?? []).filter((form) =>
      accept(form, isCyrillic(forms[form]) !== isCyrillic(word)),
    )
    // Of the forms of one stem, the first; the order among stems is made later.
    const firstForms = new Map(accepted.map((form) => [stemOfForm[form], form] as const).reverse())
    return [...firstForms].map(([stem, form]) => ({ stem, form, weight: 1 }))
  }
  return {
    words: (word) =>
      alike(
        word,
        (form, isOtherAlphabet) =>
          !(isOtherAlphabet && isCyrillic(word)) &&
          word.length >= (isName(form) || isOtherAlphabet ? SHORTEST_NAME : SHORTEST_WORD),
      ),
    names: (word) => {
      const isOtherName = (form: number, isOtherAlphabet: boolean) => isOtherAlphabet && isName(form)
      const found = alike(word, isOtherName)
      return found.length > 0 ? found : alike(word.replace(hardC, 'k'), isOtherName)
    },
  }
}
