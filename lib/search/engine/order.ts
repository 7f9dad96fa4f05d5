import type { AnswerReader } from './answers'
import { pickBest } from './best'
import { closeness, titleShare } from './closeness'
import type { Language } from './language'
import { makeRaiser } from './other-names'
import { passage } from './passage'
import type { Plan } from './plan'
import type { Postings } from './postings'
import { makeRanker } from './rank'
import { fieldsOf, type SearchDocument, type Sequence } from './sequence'
import type { Vocabulary } from './vocabulary'

// So many of the best are looked at closely: their titles read, and whether the words stand together in the text.
const CLOSELY = 30
// Who names a place asks what is there: what is elsewhere counts half.
const ELSEWHERE = 0.5

/**
 * Puts the documents that answer a plan in order; gives at least as many of the best as asked for, if there are, how many
 * answer at all, and how many have every word.
 */
type Order<D> = (
  plan: Plan,
  reader: AnswerReader,
  most: number,
  accept?: (document: D) => boolean,
) => { best: number[]; total: number; complete: number }

/** The documents of a collection and what was read from them. */
type Collection<D> = {
  documents: readonly D[]
  sequence: Sequence
  vocabulary: Vocabulary
  language: Language
  postings: Postings
}

/** Makes the function that orders the documents of a collection. */
export function makeOrder<D extends SearchDocument>({
  documents,
  sequence,
  vocabulary,
  language,
  postings,
}: Collection<D>): Order<D> {
  const score = makeRanker(postings, documents.length)
  const raiseNamed = makeRaiser(documents, language, vocabulary)
  const stopStems = Uint8Array.from(vocabulary.stems, (stem) => (language.isStopWord(stem) ? 1 : 0))

  /**
   * The words of a query that are the place of some of these documents, each as a bit. A page that readers ask for in
   * words of their own is not asked: they are no place.
   */
  const placesAsked = (some: readonly number[], reader: AnswerReader) => {
    let asked = 0
    for (const document of some) {
      const { place, text } = fieldsOf(sequence, document)
      if (documents[document].asked === undefined) for (let at = place; at < text; at++) asked |= reader.bits(at)
    }
    return asked
  }

  return (planned, reader, most, accept) => {
    const { touched, scores, bits, coverage } = score(planned)
    const whole = (1 << planned.words.length) - 1
    raiseNamed(scores, bits, whole, reader)
    const accepted = accept ? touched.filter((document) => accept(documents[document])) : touched
    const best = pickBest(accepted, scores, Math.max(most, CLOSELY))
    // Only these change places, with each other: every page of a query has the same order.
    const head = best.slice(0, CLOSELY)
    const places = placesAsked(head, reader)
    for (const document of head) {
      const { title, place, text, end } = fieldsOf(sequence, document)
      let hits = 0,
        all = 0,
        named = 0
      for (let at = title; at < place; at++) {
        const answered = reader.bits(at)
        named |= answered
        if (answered !== 0) hits++
        if (stopStems[sequence.words[at]] === 0) all++
      }
      scores[document] *= titleShare(hits, all, named === whole)
      for (let at = place; at < text; at++) named |= reader.bits(at)
      if (named !== whole || hits === 0) scores[document] *= documents[document].partly ?? 1
      if (places !== 0 && (named & places) === 0) scores[document] *= ELSEWHERE
      // With one word of the query only there is nothing to stand near.
      if ((bits[document] & (bits[document] - 1)) !== 0) {
        const answers = reader.between(title, end)
        scores[document] *= closeness(answers) * passage(answers, coverage)
      }
    }
    head.sort((a, b) => scores[b] - scores[a] || a - b)
    let complete = 0
    for (let at = 0; at < accepted.length; at++) if (bits[accepted[at]] === whole) complete++
    return { best: [...head, ...best.slice(CLOSELY)], total: accepted.length, complete }
  }
}
