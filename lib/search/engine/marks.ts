import { wordEnd, wordStart } from './tokenise'

/** A piece of text that is marked, or not, as an answer to the query. */
export type Piece = { readonly text: string; readonly mark: boolean }

/** Says whether a word answers the query, given how many words come before it. */
type IsAnswer = (index: number) => boolean

/** Splits a text into pieces, marking the words that answer the query. */
export const markWords = (text: string, isAnswer: IsAnswer): Piece[] => mark(text, 0, Infinity, isAnswer).pieces

/**
 * Cuts so many words out of a text, from an offset on, and marks those that answer the query; „…” stands where text was
 * left out.
 */
export function markSnippet(text: string, from: number, words: number, isAnswer: IsAnswer): Piece[] {
  const { pieces, isWhole } = mark(text, from, words, isAnswer)
  // Single spaces, as nearly all are, are not replaced by themselves: that shows in the time of a search.
  const tidy = pieces.map(({ text: piece, mark }) => ({ text: piece.replace(/\s{2,}|[^\S ]/g, ' '), mark }))
  return [
    ...(from > 0 ? [{ text: '… ', mark: false }] : []),
    ...tidy,
    ...(isWhole ? [] : [{ text: ' …', mark: false }]),
  ]
}

function mark(text: string, from: number, words: number, isAnswer: IsAnswer): { pieces: Piece[]; isWhole: boolean } {
  const pieces: Piece[] = []
  let done = from,
    end = from,
    start = wordStart(text, from)
  for (let index = 0; index < words && start < text.length; index++) {
    end = wordEnd(text, start)
    if (isAnswer(index)) {
      if (start > done) pieces.push({ text: text.slice(done, start), mark: false })
      pieces.push({ text: text.slice(start, end), mark: true })
      done = end
    }
    start = wordStart(text, end)
  }
  const isWhole = start >= text.length,
    rest = text.slice(done, isWhole ? text.length : end)
  if (rest !== '') pieces.push({ text: rest, mark: false })
  return { pieces, isWhole }
}
