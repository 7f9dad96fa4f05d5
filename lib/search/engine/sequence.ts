import { makeInterner } from './interner'
import type { Language } from './language'
import { wordEnd, wordStart } from './tokenise'
import { makeVocabulary, type Vocabulary } from './vocabulary'

/**
 * What is searched. `weight` is how much a document counts beside others, `partly` how much of that where its title and
 * place answer only a part of the query, or its title none; 1 unless said. `asked` are words by which readers ask for it
 * and which it does not show; they are read as its place. `otherNames`, beside its title, are its own or of what stands
 * in its text.
 */
export type SearchDocument = {
  readonly id: string
  readonly title: string
  readonly place: string
  readonly text: string
  readonly weight?: number
  readonly partly?: number
  readonly asked?: string | undefined
  readonly otherNames?: readonly string[]
}

export const FIELDS = 3

// The offset of every so many words is kept, so that a snippet need not read its text from the beginning.
const STEP = 32

/**
 * All words of all documents in reading order, as numbers of stems: what neighbourhood and snippets are read from, and
 * postings made from.
 */
export type Sequence = {
  readonly words: Uint16Array | Uint32Array
  /**
   * Where field f (title, place, text) of document d begins: `starts[d * FIELDS + f]`; the next entry is where it ends.
   */
  readonly starts: Uint32Array
  /** Where in its field every 32nd word begins. */
  readonly offsets: Uint32Array
}

/** Reads the documents into a sequence of words and the vocabulary they come from. */
export function readDocuments(
  documents: readonly SearchDocument[],
  language: Language,
): { sequence: Sequence; vocabulary: Vocabulary } {
  const interner = makeInterner()
  const starts = new Uint32Array(documents.length * FIELDS + 1)
  const offsets: number[] = []
  let words = new Uint32Array(1 << 16)
  let length = 0
  let field = 0
  for (const { title, place, asked = '', text } of documents) {
    for (const value of [title, `${place} ${asked}`, text]) {
      for (let start = wordStart(value, 0); start < value.length;) {
        const end = wordEnd(value, start)
        if (length === words.length) words = longer(words)
        if (length % STEP === 0) offsets.push(start)
        words[length++] = interner.numberOf(value, start, end)
        start = wordStart(value, end)
      }
      starts[++field] = length
    }
  }
  const { vocabulary, stemOfWord } = makeVocabulary(interner.words, interner.counts, language)
  // Most collections have fewer stems than 16 bits can number, which halves the memory.
  const stems = vocabulary.stems.length <= 65536 ? new Uint16Array(length) : new Uint32Array(length)
  for (let at = 0; at < length; at++) stems[at] = stemOfWord[words[at]]
  return { sequence: { words: stems, starts, offsets: Uint32Array.from(offsets) }, vocabulary }
}

function longer(words: Uint32Array): Uint32Array<ArrayBuffer> {
  const doubled = new Uint32Array(words.length * 2)
  doubled.set(words)
  return doubled
}

/** Finds where the word at a place of the sequence begins in its field, whose first word is at `first`. */
export function offsetOf({ offsets }: Sequence, text: string, first: number, at: number): number {
  let known = Math.floor(at / STEP) * STEP
  let offset = known >= first ? offsets[known / STEP] : wordStart(text, 0)
  for (known = Math.max(known, first); known < at; known++) offset = wordStart(text, wordEnd(text, offset))
  return offset
}

/** Gives where the fields of a document begin in the sequence, and where it ends. */
export function fieldsOf(
  { starts }: Sequence,
  document: number,
): { title: number; place: number; text: number; end: number } {
  const first = document * FIELDS
  return { title: starts[first], place: starts[first + 1], text: starts[first + 2], end: starts[first + 3] }
}
