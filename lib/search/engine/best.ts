/** Picks the `most` documents with the highest scores, best first; of equal ones the earlier document. */
export function pickBest(documents: Uint32Array, scores: Float64Array, most: number): number[] {
  const before = (a: number, b: number) => scores[b] - scores[a] || a - b
  if (documents.length <= most) return Array.from(documents).sort(before)
  // A heap with the worst of the picked on top: nearly all documents are turned away by one comparison.
  const heap = Array.from(documents.subarray(0, most)).sort((a, b) => before(b, a))
  let least = most > 0 ? scores[heap[0]] : Infinity
  for (let at = most; at < documents.length; at++) {
    const document = documents[at]
    if (scores[document] < least || most === 0 || before(document, heap[0]) > 0) continue
    let hole = 0
    for (let child = 1; child < most; child = hole * 2 + 1) {
      if (child + 1 < most && before(heap[child + 1], heap[child]) > 0) child++
      if (before(heap[child], document) <= 0) break
      heap[hole] = heap[child]
      hole = child
    }
    heap[hole] = document
    least = scores[heap[0]]
  }
  return heap.sort(before)
}
