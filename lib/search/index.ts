import type { Lang } from '../i18n/langs'
import { pickBest } from './best'
import { nearness, titleShare } from './closeness'
import { makeCorrections } from './corrections'
import { type AnswerReader, makeAnswerReader } from './answers'
import { languageOf } from './language'
import { markPiece, markWords, type Part } from './marks'
import { type Correction, makePlanner, type Plan } from './plan'
import { makePostings } from './postings'
import { makeRanker } from './rank'
import { fieldsOf, offsetOf, readDocuments, type SearchDocument } from './sequence'
import { bestWindow, SNIPPET } from './snippet'
import { linkSynonyms, type SynonymGroups } from './synonyms'

export { correctedQuery } from './tokenise'
export type { Correction, Part, SearchDocument }

type Hit<D> = { readonly document: D; readonly title: readonly Part[]; readonly snippet: readonly Part[] }

export type SearchResult<D> = {
  readonly hits: readonly Hit<D>[]
  /** How many documents answer the query, on this page or another. */
  readonly total: number
  /** Words that were searched as others, because no text has them. */
  readonly corrections: readonly Correction[]
  /** Whether the query was too long to be read in full. */
  readonly cut: boolean
}

type SearchOptions = {
  /** `false` searches the query as typed. */
  readonly correct?: boolean
  /** How many hits to pass over: those on the pages before. */
  readonly from?: number
}

/** The search over documents of a kind; what it finds are these documents. */
export type Search<D> = {
  search(query: string, limit?: number, options?: SearchOptions): SearchResult<D>
  /** Every accepted document that answers, best first, without the work of a snippet for each. */
  rank(
    query: string,
    accept: (document: D) => boolean,
  ): Pick<SearchResult<D>, 'corrections' | 'cut'> & { readonly documents: readonly D[] }
}

// So many of the best are looked at closely: their titles read, and whether the words stand together in the text.
const CLOSELY = 30
// Who names a place asks what is there: what is elsewhere counts half.
const ELSEWHERE = 0.5

/**
 * Builds the search of one language over its documents; equal scores keep the order in which the documents are given.
 */
export function createSearch<D extends SearchDocument>(
  documents: readonly D[],
  lang: Lang,
  synonyms: SynonymGroups = [],
): Search<D> {
  const language = languageOf(lang)
  const { sequence, vocabulary } = readDocuments(documents, language)
  const stemCount = vocabulary.stems.length
  const postings = makePostings(documents, sequence, stemCount)
  const frequency = (stem: number) => postings.starts[stem + 1] - postings.starts[stem]
  const linked = linkSynonyms(synonyms, language)
  const plan = makePlanner({
    vocabulary,
    language,
    synonyms: linked,
    correct: makeCorrections(vocabulary, language, linked, frequency),
    documentCount: documents.length,
    frequency,
  })
  const score = makeRanker(postings, documents.length)
  const readFor = makeAnswerReader(sequence, stemCount)
  const stopStems = Uint8Array.from(vocabulary.stems, (stem) => (language.isStopWord(stem) ? 1 : 0))

  /**
   * The words of a query that are the place of some of these documents, each as a bit. The page of a place is not asked:
   * beside its name it has general words.
   */
  const placesAsked = (some: readonly number[], reader: AnswerReader) => {
    let asked = 0
    for (const document of some) {
      const { place, text } = fieldsOf(sequence, document)
      if (documents[document].partly === undefined) for (let at = place; at < text; at++) asked |= reader.bits(at)
    }
    return asked
  }

  const order = (planned: Plan, reader: AnswerReader, most: number, accept?: (document: D) => boolean) => {
    const { touched, scores, bits } = score(planned)
    const accepted = accept ? touched.filter((document) => accept(documents[document])) : touched
    const whole = (1 << planned.words.length) - 1
    const best = pickBest(accepted, scores, Math.max(most, CLOSELY))
    // Only these change places, with each other: every page of a query has the same order.
    const head = best.slice(0, CLOSELY)
    const places = placesAsked(head, reader)
    for (const document of head) {
      const { title, place, text, end } = fieldsOf(sequence, document)
      let said = 0,
        all = 0,
        named = 0
      for (let at = title; at < place; at++) {
        if (reader.bits(at) !== 0) said++
        if (stopStems[sequence.words[at]] === 0) all++
      }
      scores[document] *= titleShare(said, all)
      for (let at = title; at < text; at++) named |= reader.bits(at)
      if (named !== whole || said === 0) scores[document] *= documents[document].partly ?? 1
      if (places !== 0 && (named & places) === 0) scores[document] *= ELSEWHERE
      // With one word of the query only there is nothing to stand near.
      if ((bits[document] & (bits[document] - 1)) !== 0) scores[document] *= nearness(reader, title, end)
    }
    head.sort((a, b) => scores[b] - scores[a] || a - b)
    return { best: [...head, ...best.slice(CLOSELY)], total: accepted.length }
  }

  return {
    search(query, limit = 10, { correct: correcting = true, from = 0 } = {}) {
      const planned = plan(query, correcting)
      const reader = readFor(planned)
      const answersFrom = (place: number) => (index: number) => reader.bits(place + index) !== 0
      const { best, total } = order(planned, reader, from + limit)
      const hits = best.slice(from, from + limit).map((document) => {
        const { title, text } = documents[document]
        const { title: titleFirst, text: first, end } = fieldsOf(sequence, document)
        const window = bestWindow(reader, first, end)
        const start = window === first ? 0 : offsetOf(sequence, text, first, window)
        return {
          document: documents[document],
          title: markWords(title, answersFrom(titleFirst)),
          snippet: markPiece(text, start, SNIPPET, answersFrom(window)),
        }
      })
      return { hits, total, corrections: planned.corrections, cut: planned.cut }
    },
    rank(query, accept) {
      const planned = plan(query, true)
      const { best } = order(planned, readFor(planned), Infinity, accept)
      return {
        documents: best.map((document) => documents[document]),
        corrections: planned.corrections,
        cut: planned.cut,
      }
    },
  }
}
