import type { Answers } from './answers'
import { wordEnd, wordStart } from './tokenise'

/** A snippet is as many words long; it begins so many words earlier where a sentence does. */
export const SNIPPET = 32
const EARLIER = 8

/** Where a snippet begins: at a word of the sequence, and at a character of its text. */
type Beginning = { readonly place: number; readonly offset: number }

/**
 * Finds the first window of a text, from one place of the sequence to another, that answers most of the query, by the
 * answers in it; gives where it begins: with a sentence, where one begins near. `offsetAt` says where a word begins.
 */
export function bestWindow(
  { places, bits }: Answers,
  text: string,
  from: number,
  to: number,
  offsetAt: (place: number) => number,
): Beginning {
  const most = ones(bits.reduce((all, answered) => all | answered, 0))
  let best = 0,
    first = from,
    last = from
  for (let begin = 0; begin < places.length && best < most; begin++) {
    let answered = 0,
      end = begin
    for (; end < places.length && places[end] < places[begin] + SNIPPET; end++) answered |= bits[end]
    if (ones(answered) > best) [best, first, last] = [ones(answered), places[begin], places[end - 1]]
  }
  if (best === 0) return { place: from, offset: offsetAt(from) }
  // The answers stand in the middle, with what is around them before and after.
  const around = SNIPPET - (last - first + 1)
  const centred = Math.max(from, Math.min(first - (around >> 1), to - SNIPPET))
  const earliest = Math.max(from, centred - EARLIER, last - SNIPPET + 1)
  for (let place = earliest, offset = offsetAt(place); place <= first; place++) {
    if (isFirstWord(text, offset)) return { place, offset }
    offset = wordStart(text, wordEnd(text, offset))
  }
  return { place: centred, offset: offsetAt(centred) }
}

/**
 * Whether the word at an offset of a text is the first of a part or a sentence, as far as signs say: „2012 r. Rada” passes,
 * „art. 53” does not.
 */
function isFirstWord(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 12), offset)
  if (/(?:^|·)[\s„«“(]*$/u.test(before)) return true
  return /\p{Lu}/u.test(text.charAt(offset)) && /(?::|[\p{L}\p{N}%)”»][.!?…][)”»]?)[\s„«“(]+$/u.test(before)
}

function ones(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}
