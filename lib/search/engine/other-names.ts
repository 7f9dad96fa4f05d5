import type { AnswerReader } from './answers'
import { fold } from '../../text/fold'
import type { Language } from './language'
import type { SearchDocument } from './sequence'
import { wordsOf } from './tokenise'
import type { Vocabulary } from './vocabulary'

/** What a document gains by being asked for by a whole other name: as much as a whole title has over a text. */
const NAMED = 6

/**
 * Makes the function that raises the scores of documents that have another name with all words of a query in it, by the
 * share of the name that the query says, squared: half of a name is the name of something else as often as not. `bits`
 * has the words that each document answers, `whole` all of them.
 */
export function makeRaiser(
  documents: readonly SearchDocument[],
  language: Language,
  { numbers }: Vocabulary,
): (scores: Float64Array, bits: Uint16Array, whole: number, reader: AnswerReader) => void {
  const stemsOf = (name: string) =>
    wordsOf(name)
      .map(fold)
      .filter((word) => !language.isStopWord(word))
      .map((word) => numbers.get(language.stem(word)) ?? 0)
  const named = documents.flatMap(({ otherNames = [] }, document) =>
    otherNames.map((name) => ({ document, stems: stemsOf(name) })),
  )

  return (scores, bits, whole, reader) => {
    const gains = new Map<number, number>()
    for (const { document, stems } of named) {
      if (bits[document] !== whole) continue
      const hits = stems.map(reader.bitsOf).filter((answered) => answered !== 0)
      if (hits.reduce((all, answered) => all | answered, 0) !== whole) continue
      gains.set(document, Math.max(gains.get(document) ?? 0, hits.length / stems.length))
    }
    for (const [document, share] of gains) scores[document] *= 1 + NAMED * share ** 2
  }
}
