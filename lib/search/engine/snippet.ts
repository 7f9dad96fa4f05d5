import type { AnswerReader } from './answers'

/** A snippet is as many words long; it begins so many words earlier where a sentence does. */
export const SNIPPET = 32
const EARLIER = 8

/**
 * Finds the first window of a text, from one place of the sequence to another, that answers most of the query; gives
 * where it begins: with a sentence, where one begins near.
 */
export function bestWindow(
  reader: AnswerReader,
  from: number,
  to: number,
  beginsSentence: (place: number) => boolean,
): number {
  const places: number[] = []
  for (let at = reader.next(from, to); at < to; at = reader.next(at + 1, to)) places.push(at)
  const bits = places.map(reader.bits)
  let best = 0,
    first = from,
    last = from
  for (let begin = 0; begin < places.length; begin++) {
    let seen = 0,
      distinct = 0,
      end = begin
    for (; end < places.length && places[end] < places[begin] + SNIPPET; end++) {
      distinct += ones(bits[end] & ~seen)
      seen |= bits[end]
    }
    if (distinct > best) [best, first, last] = [distinct, places[begin], places[end - 1]]
  }
  if (best === 0) return from
  // The answers stand in the middle, with what is around them before and after.
  const around = SNIPPET - (last - first + 1)
  const centred = Math.max(from, Math.min(first - (around >> 1), to - SNIPPET))
  for (let at = Math.max(from, centred - EARLIER, last - SNIPPET + 1); at <= first; at++)
    if (beginsSentence(at)) return at
  return centred
}

/**
 * Whether the word at an offset of a text is the first of a part or a sentence, as far as signs say: „2012 r. Rada” passes,
 * „art. 53” does not.
 */
export function isFirstWord(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 12), offset)
  if (/(?:^|·)[\s„«“(]*$/u.test(before)) return true
  return /\p{Lu}/u.test(text.charAt(offset)) && /(?::|[\p{L}\p{N}%)”»][.!?…][)”»]?)[\s„«“(]+$/u.test(before)
}

function ones(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}
