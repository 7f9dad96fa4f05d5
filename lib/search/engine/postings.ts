import { FIELDS, type SearchDocument, type Sequence } from './sequence'

/**
 * For each stem the documents that have it, each with its BM25 weight over all fields times that of the document, in
 * units of 1 / SCALE.
 */
export type Postings = {
  /** The postings of stem s are those from `starts[s]` to `starts[s + 1]`. */
  readonly starts: Uint32Array
  readonly documents: Uint16Array | Uint32Array
  readonly weights: Uint16Array
}

/** A document may weigh twice as much as others before its weights are too large for 16 bits. */
export const SCALE = 2048

// b is low because an awarded practice with its long text must not lose to an entry of one line; k1 is high because in
// a long text a word that comes often says more than one that comes twice.
const K1 = 1.8,
  B = 0.3
const fieldWeights = [4, 2, 1]

/** Makes the postings of the documents of a sequence whose vocabulary has a given number of stems. */
export function makePostings(searched: readonly SearchDocument[], sequence: Sequence, stemCount: number): Postings {
  const starts = countDocuments(sequence, stemCount)
  const next = starts.slice()
  const documents =
    searched.length <= 65536 ? new Uint16Array(starts[stemCount] ?? 0) : new Uint32Array(starts[stemCount] ?? 0)
  const weights = new Uint16Array(documents.length)
  const lengths = averageLengths(sequence)
  const times = new Uint32Array(stemCount)
  const sums = new Float64Array(stemCount)
  for (const [document, { weight = 1 }] of searched.entries()) {
    const found: number[] = []
    for (let field = 0; field < FIELDS; field++) {
      const begin = sequence.starts[document * FIELDS + field],
        end = sequence.starts[document * FIELDS + field + 1]
      const inField: number[] = []
      for (let at = begin; at < end; at++) if (times[sequence.words[at]]++ === 0) inField.push(sequence.words[at])
      const norm = K1 * (1 - B + (B * (end - begin)) / (lengths[field] || 1))
      for (const stem of inField) {
        if (sums[stem] === 0) found.push(stem)
        sums[stem] += (fieldWeights[field] * times[stem] * (K1 + 1)) / (times[stem] + norm)
        times[stem] = 0
      }
    }
    for (const stem of found) {
      documents[next[stem]] = document
      weights[next[stem]++] = Math.round(sums[stem] * weight * SCALE)
      sums[stem] = 0
    }
  }
  return { starts, documents, weights }
}

function countDocuments({ words, starts }: Sequence, stemCount: number): Uint32Array {
  const counts = new Uint32Array(stemCount + 1)
  const last = new Int32Array(stemCount).fill(-1)
  for (let document = 0; document * FIELDS < starts.length - 1; document++) {
    for (let at = starts[document * FIELDS]; at < starts[(document + 1) * FIELDS]; at++) {
      if (last[words[at]] === document) continue
      last[words[at]] = document
      counts[words[at] + 1]++
    }
  }
  for (let stem = 0; stem < stemCount; stem++) counts[stem + 1] += counts[stem]
  return counts
}

function averageLengths({ starts }: Sequence): number[] {
  const totals = Array.from({ length: FIELDS }, () => 0)
  for (let at = 0; at < starts.length - 1; at++) totals[at % FIELDS] += starts[at + 1] - starts[at]
  return totals.map((total) => (total * FIELDS) / (starts.length - 1))
}
