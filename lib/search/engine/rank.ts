import type { Plan } from './plan'
import { type Postings, SCALE } from './postings'

/**
 * The documents that answer a plan in some way, the score of each document, for each a bit for every word of the plan it
 * has, and how much it counts to have such words.
 */
type Ranking = {
  readonly touched: Uint32Array
  readonly scores: Float64Array
  readonly bits: Uint16Array
  readonly coverage: Float64Array
}

/** Makes the function that scores the documents for a plan; what it gives is valid until it is called again. */
export function makeRanker({ starts, documents, weights }: Postings, documentCount: number): (plan: Plan) => Ranking {
  // Used again for each query: allocating them anew would cost more than most queries do.
  const best = new Float64Array(documentCount)
  const scores = new Float64Array(documentCount)
  const bits = new Uint16Array(documentCount)
  const touched = new Uint32Array(documentCount + 1)

  // A function of its own, because the engine makes a short one faster than a loop within loops.
  const addStem = (stem: number, factor: number, bit: number, touchedBefore: number): number => {
    let count = touchedBefore
    for (let at = starts[stem], end = starts[stem + 1]; at < end; at++) {
      const document = documents[at],
        value = factor * weights[at],
        had = bits[document],
        before = best[document]
      // Counted without a condition, which no processor could foresee: 1 where nothing was had, else 0.
      touched[count] = document
      count += (had - 1) >>> 31
      bits[document] = had | bit
      // Of the stems that answer one word, only the best counts.
      if (value > before) {
        scores[document] += value - before
        best[document] = value
      }
    }
    return count
  }

  return (plan) => {
    scores.fill(0)
    bits.fill(0)
    let count = 0
    for (const [word, { stems, rarity }] of plan.words.entries()) {
      best.fill(0)
      for (const [stem, weight] of stems) count = addStem(stem, (weight * rarity) / SCALE, 1 << word, count)
    }
    const coverage = coverageOf(plan)
    for (let at = 0; at < count; at++) scores[touched[at]] *= coverage[bits[touched[at]]]
    return { touched: touched.subarray(0, count), scores, bits, coverage }
  }
}

/**
 * For each set of words, as bits, the share of the query's rarity they make up, squared: who answers half of a question
 * gets a quarter.
 */
function coverageOf({ words }: Plan): Float64Array {
  const shares = new Float64Array(1 << words.length)
  const whole = words.reduce((sum, { rarity }) => sum + rarity, 0)
  words.forEach(({ rarity }, word) => {
    for (let set = 1 << word; set < 1 << (word + 1); set++) shares[set] = shares[set - (1 << word)] + rarity / whole
  })
  return shares.map((share) => share ** 2)
}
