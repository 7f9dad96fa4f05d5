import { MARKED, type Plan } from './plan'
import type { Sequence } from './sequence'

/** Reads a sequence with one plan in mind. An answer has a bit for each word of the plan that it answers. */
export type AnswerReader = {
  /** Finds the next place, from one on and before another, where an answer stands; the other if there is none. */
  next(from: number, to: number): number
  bits(place: number): number
  bitsOf(stem: number): number
}

/** Makes the function that prepares a reader for a plan; the reader of the plan before is no longer valid then. */
export function makeAnswerReader({ words }: Sequence, stemCount: number): (plan: Plan) => AnswerReader {
  const bitsOfStem = new Uint16Array(stemCount)
  let used: number[] = []

  const reader: AnswerReader = {
    next: (from, to) => {
      let at = from
      while (at < to && bitsOfStem[words[at]] === 0) at++
      return at
    },
    bits: (place) => bitsOfStem[words[place]],
    bitsOf: (stem) => bitsOfStem[stem],
  }

  return (plan) => {
    for (const stem of used) bitsOfStem[stem] = 0
    used = []
    plan.words.forEach(({ stems }, word) => {
      for (const [stem, weight] of stems) {
        if (weight < MARKED) continue
        bitsOfStem[stem] |= 1 << word
        used.push(stem)
      }
    })
    return reader
  }
}
