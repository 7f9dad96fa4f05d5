import type { Answers } from './answers'

// Neighbours count for much: in long texts any two words stand somewhere. Tuned with the judged queries.
const WINDOW = 4,
  NEAR = 2,
  TITLE = 0.2,
  WHOLE_TITLE = 1.5

/** Says how much a document gains by answers to different words of the query that stand together. */
export function closeness({ places, bits }: Answers): number {
  let least = WINDOW + 1
  // Nothing is nearer than the next word.
  for (let at = 1; at < places.length && least > 1; at++) {
    for (let before = at - 1; before >= 0 && places[at] - places[before] < least; before--) {
      // Two places are of different words unless both answer the same single one.
      const either = bits[at] | bits[before]
      if ((either & (either - 1)) !== 0) least = places[at] - places[before]
    }
  }
  return 1 + (least <= WINDOW ? NEAR / least : 0)
}

/**
 * Says how much a document gains by a title of so many words, of which the query says some; `isAll` if these are all it
 * says. Who types a whole title and nothing else asks for that page.
 */
export const titleShare = (hits: number, all: number, isAll: boolean): number => {
  const share = all === 0 ? 0 : Math.min(hits / all, 1)
  return isAll && share === 1 ? WHOLE_TITLE : 1 + TITLE * share
}
