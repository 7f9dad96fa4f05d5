/**
 * Takes the longest ending off that leaves at least `least` letters with a vowel among them; without one the word stays
 * as it is.
 */
export function strip(word: string, endings: ReadonlySet<string>, least: number, vowel: RegExp): string {
  for (let at = least; at < word.length; at++) {
    if (endings.has(word.slice(at)) && vowel.test(word.slice(0, at))) return word.slice(0, at)
  }
  return word
}

/** Makes a set of the words in a text, which is how lists of words are written in this folder. */
export const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Makes a table of words; a plain object would know „constructor” too. */
export const tableOf = (words: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(words))
