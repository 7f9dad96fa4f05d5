import type { Language } from './language'
import { readWords, wordsOf, type Typed } from './tokenise'

/**
 * What a reader may type, one word or several, and what the texts say for it: „PCPR”, „centrum pomocy rodzinie”. Neither is
 * empty.
 */
export type Phrases = readonly (readonly [typed: string, said: string])[]

/** Makes the function that puts what the texts say in the place of what was typed, whatever the endings of its words. */
export function makeRewriter(phrases: Phrases, language: Language): (words: readonly Typed[]) => Typed[] {
  const read = phrases
    .map(([typed, said]) => ({
      stems: readWords(wordsOf(typed)).map(({ form }) => language.stem(form)),
      said: readWords(wordsOf(said)),
    }))
    .sort((a, b) => b.stems.length - a.stems.length) // „urząd pracy w powiecie” before „urząd pracy”
  return (words) => {
    const stems = words.map(({ form }) => language.stem(form))
    const rewritten: Typed[] = []
    for (let at = 0; at < words.length;) {
      const found = read.find((one) => one.stems.every((stem, index) => stems[at + index] === stem))
      rewritten.push(...(found?.said ?? [words[at]]))
      at += found?.stems.length ?? 1
    }
    return rewritten
  }
}
