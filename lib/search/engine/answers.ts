import { MARKED, type Plan } from './plan'
import type { Sequence } from './sequence'

/** Where answers stand, in order, and what each of them answers: a bit for each word of the plan. */
export type Answers = { readonly places: readonly number[]; readonly bits: readonly number[] }

/** Reads a sequence with one plan in mind. */
export type AnswerReader = {
  /** The answers from one place of the sequence on and before another. */
  between(from: number, to: number): Answers
  bits(place: number): number
  bitsOf(stem: number): number
}

/** Makes the function that prepares a reader for a plan; the reader of the plan before is no longer valid then. */
export function makeAnswerReader({ words }: Sequence, stemCount: number): (plan: Plan) => AnswerReader {
  const bitsOfStem = new Uint16Array(stemCount)
  let used: number[] = []

  const reader: AnswerReader = {
    between: (from, to) => {
      const places: number[] = [],
        bits: number[] = []
      for (let at = from; at < to; at++) {
        const answered = bitsOfStem[words[at]]
        if (answered === 0) continue
        places.push(at)
        bits.push(answered)
      }
      return { places, bits }
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
