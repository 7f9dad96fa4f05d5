import type { AnswerReader } from './answers'

// Neighbours count for much: in long texts any two words stand somewhere. Tuned with the judged queries.
const WINDOW = 4,
  NEAR = 2.5,
  RELATED = 0.5,
  TITLE = 0.2,
  WHOLE_TITLE = 1.5

/**
 * Says how much a document gains by answers to different words of the query that stand together between two places: the
 * words themselves, or for less, words of their families and synonyms.
 */
export const closeness = (themselves: AnswerReader, related: AnswerReader, from: number, to: number): number =>
  1 + Math.max(nearness(themselves, from, to), RELATED * nearness(related, from, to))

function nearness(reader: AnswerReader, from: number, to: number): number {
  const places: number[] = []
  let nearest = WINDOW + 1
  // Nothing is nearer than the next word.
  for (let at = reader.next(from, to); at < to && nearest > 1; at = reader.next(at + 1, to)) {
    for (let last = places.length - 1; last >= 0 && at - places[last] < nearest; last--) {
      // Two places are of different words unless both answer the same single one.
      const either = reader.bits(at) | reader.bits(places[last])
      if ((either & (either - 1)) !== 0) nearest = at - places[last]
    }
    places.push(at)
  }
  return nearest <= WINDOW ? NEAR / nearest : 0
}

/**
 * Says how much a document gains by a title of so many words, of which the query says some; `isAll` if these are all it
 * says. Who types a whole title and nothing else asks for that page.
 */
export const titleShare = (said: number, all: number, isAll: boolean): number => {
  const share = all === 0 ? 0 : Math.min(said / all, 1)
  return isAll && share === 1 ? WHOLE_TITLE : 1 + TITLE * share
}
