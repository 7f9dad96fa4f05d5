import type { Language } from './language'
import { placeIn } from './ranges'
import type { Vocabulary } from './vocabulary'

/**
 * A part is a word of the texts with so many letters, or a stop word: nearly every mistyped word could be put together
 * from shorter ones. There are at most so many parts, and so many at least are no stop words.
 */
const LETTERS = 4,
  MOST = 5,
  WORDS = 2
/** A number is written in groups of so many digits at most: „1352080” is „1 352 080”, and „814665474” a telephone. */
const DIGITS = 3

/** A part of a word, folded and as it is written. */
type WordPart = { readonly form: string; readonly spelling: string }

/**
 * Makes the function that takes apart what is written as one word and is several: „homofaber”, „StudyInLublin”. Gives
 * the fewest parts, the last as long as can be, and none where it is no such word.
 */
export function makeSplit({ forms, spellings }: Vocabulary, language: Language): (word: string) => WordPart[] {
  const partOf = (form: string): WordPart | undefined => {
    const place = placeIn(forms, form)
    const isPart = /^\d/.test(form) ? form.length <= DIGITS : form.length >= LETTERS
    if (forms[place] === form && isPart) return { form, spelling: spellings[place] }
    // „s” and „t” are what is left of „it’s” and „can’t”: „stakeholders” is not „s take holders”.
    return language.isStopWord(form) && !/^[st]$/.test(form) ? { form, spelling: form } : undefined
  }
  return (word) => {
    /** For each length the beginning of the word that has it, in parts. */
    const beginnings: WordPart[][] = [[]]
    for (let end = 1; end <= word.length; end++) {
      for (let start = 0; start < end; start++) {
        const before = beginnings[start]
        const part = before && before.length < MOST && partOf(word.slice(start, end))
        if (part && before.length + 1 < (beginnings[end]?.length ?? Infinity)) beginnings[end] = [...before, part]
      }
    }
    const parts = beginnings[word.length] ?? []
    // „równouprawnienie” is not „równo u praw nie nie”.
    if (language.isStopWord(parts.at(-1)?.form ?? '')) return []
    return parts.filter(({ form }) => !language.isStopWord(form)).length >= WORDS ? parts : []
  }
}
