import { distance } from '../text/distance'

/** The candidate that the author probably meant, or undefined where none is close. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const limit = Math.max(2, Math.floor(word.length / 3))
  const ranked = candidates
    .map((candidate) => ({ candidate, errors: distance(word, candidate, limit) }))
    .filter(({ errors }) => errors <= limit)
  return ranked.sort((a, b) => a.errors - b.errors)[0]?.candidate
}
