import { fold } from '../../text/fold'

/** The most of a query that is read; what is longer is cut, and said to be. */
export const QUERY_CHARACTERS = 200
export const QUERY_WORDS = 16

const LETTER = 1,
  MARK = 2,
  JOINER = 3,
  APOSTROPHE = 4

// One look-up for each character: a build reads tens of millions of them, and a regular expression takes several times
// as long.
const kinds = new Uint8Array(65536)
for (let code = 0; code < kinds.length; code++) {
  const character = String.fromCharCode(code)
  kinds[code] = /[\p{L}\p{N}]/u.test(character) ? LETTER : /\p{M}/u.test(character) ? MARK : 0
}
kinds[0xad] = JOINER
kinds["'".charCodeAt(0)] = kinds['’'.charCodeAt(0)] = APOSTROPHE

const isCyrillicCode = (code: number) => code >= 0x400 && code < 0x530

/** Finds where the next word of a text begins, from an offset on; the length of the text if none follows. */
export function wordStart(text: string, from: number): number {
  let at = from
  while (at < text.length && kinds[text.charCodeAt(at)] !== LETTER) at++
  return at
}

/**
 * Finds where the word that begins at an offset ends. An apostrophe is part of a word in Cyrillic only: „м’яч” is one,
 * „city's” is two.
 */
export function wordEnd(text: string, start: number): number {
  let at = start + 1
  for (; at < text.length; at++) {
    const kind = kinds[text.charCodeAt(at)]
    if (kind === LETTER || kind === MARK) continue
    if (kind === 0 || at + 1 >= text.length || kinds[text.charCodeAt(at + 1)] !== LETTER) break
    if (kind === APOSTROPHE && !(isCyrillicCode(text.charCodeAt(at - 1)) && isCyrillicCode(text.charCodeAt(at + 1))))
      break
  }
  return at
}

/** Lists the words of a text as they are written. */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  for (let start = wordStart(text, 0); start < text.length;) {
    const end = wordEnd(text, start)
    words.push(text.slice(start, end))
    start = wordStart(text, end)
  }
  return words
}

/** A word as it was typed, and folded. */
export type Typed = { readonly typed: string; readonly form: string }

/** The words of a text, each with its folded form; signs of which folding leaves nothing are no words. */
export const readWords = (words: readonly string[]): Typed[] =>
  words.map((typed) => ({ typed, form: fold(typed) })).filter(({ form }) => form !== '')

/**
 * Brings a query as it was typed into one line without control characters. Of a long one a character more than is read
 * is kept, so that the search sees that it was cut.
 */
export const typedQuery = (typed: string): string =>
  [...typed.replace(/[\s\p{Cc}]+/gu, ' ').trim()].slice(0, QUERY_CHARACTERS + 1).join('')

/** Reads the words of a query within its limits, and says whether any of it was left out. */
export function readQuery(query: string): { words: string[]; cut: boolean } {
  const words = wordsOf(query.slice(0, QUERY_CHARACTERS))
  return { words: words.slice(0, QUERY_WORDS), cut: query.length > QUERY_CHARACTERS || words.length > QUERY_WORDS }
}

/** The query with words in place of those that were typed; everything between them stays. */
export function correctedQuery(
  query: string,
  corrections: readonly { readonly from: string; readonly to: string }[],
): string {
  let [text, end] = ['', 0]
  for (let start = wordStart(query, 0); start < query.length; start = wordStart(query, end)) {
    text += query.slice(end, start)
    end = wordEnd(query, start)
    const word = query.slice(start, end)
    text += corrections.find(({ from }) => fold(from) === fold(word))?.to ?? word
  }
  return text + query.slice(end)
}
