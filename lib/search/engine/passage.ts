import type { Answers } from './answers'

// Tuned with the judged queries.
const PASSAGE = 1.5,
  WORDS = 8

/**
 * Says how much a document gains by a few words in a row that answer most of the query: by how much such answers count,
 * `coverage`. `closeness` sees two words of it, this sees all.
 */
export function passage({ places, bits }: Answers, coverage: Float64Array): number {
  let best = 0
  for (let at = 1; at < places.length; at++) {
    let near = bits[at]
    for (let before = at - 1; before >= 0 && places[at] - places[before] < WORDS; before--) near |= bits[before]
    if ((near & (near - 1)) !== 0 && coverage[near] > best) best = coverage[near]
  }
  return 1 + PASSAGE * best
}
