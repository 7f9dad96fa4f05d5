import type { Lang } from '../../i18n/langs'
import { makeCorrections } from './corrections'
import { makeAnswerReader } from './answers'
import { languageOf } from './language'
import { markSnippet, markWords, type Piece } from './marks'
import { makeOrder } from './order'
import { type Correction, makePlanner } from './plan'
import { makePostings } from './postings'
import { fieldsOf, offsetOf, readDocuments, type SearchDocument } from './sequence'
import { bestWindow, SNIPPET } from './snippet'
import type { Phrases } from './phrases'
import { linkSynonyms, type SynonymGroups } from './synonyms'

export { correctedQuery } from './tokenise'
export type { Correction, Piece, SearchDocument }

type Hit<D> = { readonly document: D; readonly title: readonly Piece[]; readonly snippet: readonly Piece[] }

export type SearchResult<D> = {
  readonly hits: readonly Hit<D>[]
  /** How many documents answer the query, on this page or another. */
  readonly total: number
  /** How many of them have every word of the query. */
  readonly complete: number
  /** Words that were searched as others, because no text has them. */
  readonly corrections: readonly Correction[]
  /** Words of the query that no text has, nor anything like them. */
  readonly unknown: readonly string[]
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

/** What readers write for what the texts say. */
export type Wordings = { readonly synonyms?: SynonymGroups; readonly phrases?: Phrases }

/**
 * Builds the search of one language over its documents; equal scores keep the order in which the documents are given.
 */
export function createSearch<D extends SearchDocument>(
  documents: readonly D[],
  lang: Lang,
  { synonyms = [], phrases = [] }: Wordings = {},
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
    phrases,
    ...makeCorrections(vocabulary, language, linked, frequency),
    documentCount: documents.length,
    frequency,
  })
  const readFor = makeAnswerReader(sequence, stemCount)
  const order = makeOrder({ documents, sequence, vocabulary, language, postings })

  return {
    search(query, limit = 10, { correct: correcting = true, from = 0 } = {}) {
      const planned = plan(query, correcting)
      const reader = readFor(planned)
      const answersFrom = (place: number) => (index: number) => reader.bits(place + index) !== 0
      const { best, total, complete } = order(planned, reader, from + limit)
      const hits = best.slice(from, from + limit).map((document) => {
        const { title, text } = documents[document]
        const { title: titleFirst, text: first, end } = fieldsOf(sequence, document)
        const offsetAt = (place: number) => (place === first ? 0 : offsetOf(sequence, text, first, place))
        const { place, offset } = bestWindow(reader.between(first, end), text, first, end, offsetAt)
        return {
          document: documents[document],
          title: markWords(title, answersFrom(titleFirst)),
          snippet: markSnippet(text, offset, SNIPPET, answersFrom(place)),
        }
      })
      const { corrections, unknown, cut } = planned
      return { hits, total, complete, corrections, unknown, cut }
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
