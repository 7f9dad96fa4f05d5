import type { AnswerReader } from './answers'

// Neighbours count for much: in long texts any two words stand somewhere. Tuned with the judged queries.
const WINDOW = 4,
  NEAR = 2,
  TITLE = 0.2,
  WHOLE_TITLE = 1.5

/** The least distance of two places of a text that answer different words of a query; over WINDOW if none is near. */
type Nearest = { least: number; readonly places: number[]; readonly answered: number[] }

function add(nearest: Nearest, place: number, bits: number): void {
  const { places, answered } = nearest
  for (let last = places.length - 1; last >= 0 && place - places[last] < nearest.least; last--) {
    // Two places are of different words unless both answer the same single one.
    const either = bits | answered[last]
    if ((either & (either - 1)) !== 0) nearest.least = place - places[last]
  }
  places.push(place)
  answered.push(bits)
}

/** Says how much a document gains by answers to different words of the query that stand together between two places. */
export function closeness(reader: AnswerReader, from: number, to: number): number {
  const nearest: Nearest = { least: WINDOW + 1, places: [], answered: [] }
  // Nothing is nearer than the next word.
  for (let at = reader.next(from, to); at < to && nearest.least > 1; at = reader.next(at + 1, to))
    add(nearest, at, reader.bits(at))
  return 1 + (nearest.least <= WINDOW ? NEAR / nearest.least : 0)
}

/**
 * Says how much a document gains by a title of so many words, of which the query says some; `isAll` if these are all it
 * says. Who types a whole title and nothing else asks for that page.
 */
export const titleShare = (hits: number, all: number, isAll: boolean): number => {
  const share = all === 0 ? 0 : Math.min(hits / all, 1)
  return isAll && share === 1 ? WHOLE_TITLE : 1 + TITLE * share
}
