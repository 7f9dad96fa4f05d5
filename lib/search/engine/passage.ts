import type { AnswerReader } from './answers'

// Tuned with the judged queries.
const PASSAGE = 1.5,
  WORDS = 8

/**
 * Says how much a document gains by a few words in a row, between two places, that answer most of the query: by the share
 * of the query's rarity that they answer, squared. `closeness` sees two words of it, this sees all.
 */
export function passage(words: readonly { rarity: number }[], reader: AnswerReader, from: number, to: number): number {
  const whole = words.reduce((sum, { rarity }) => sum + rarity, 0)
  const last = words.map(() => from - WORDS)
  let best = 0
  for (let at = reader.next(from, to); at < to && best < whole; at = reader.next(at + 1, to)) {
    const bits = reader.bits(at)
    let answered = 0,
      count = 0
    for (const [word, { rarity }] of words.entries()) {
      if ((bits & (1 << word)) !== 0) last[word] = at
      if (last[word] <= at - WORDS) continue
      answered += rarity
      count++
    }
    if (count > 1 && answered > best) best = answered
  }
  return 1 + PASSAGE * (best / whole) ** 2
}
