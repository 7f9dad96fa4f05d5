import type { AnswerReader } from './answers'

/** A snippet is as many words long. */
export const SNIPPET = 32
const DISTINCT = 10,
  REPEATS = 3

/**
 * Finds the window of a text, from one place of the sequence to another, that answers most of the query; gives where it
 * begins.
 */
export function bestWindow(reader: AnswerReader, from: number, to: number): number {
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
    const value = distinct * DISTINCT + Math.min(end - begin - distinct, REPEATS)
    if (value > best) [best, first, last] = [value, places[begin], places[end - 1]]
  }
  if (best === 0) return from
  // The answers stand in the middle, with what is around them before and after.
  const around = SNIPPET - (last - first + 1)
  return Math.max(from, Math.min(first - (around >> 1), to - SNIPPET))
}

function ones(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}
