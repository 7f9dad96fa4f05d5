import { fold } from '../../text/fold'
import type { Language } from './language'

/**
 * The words of a collection. Each form is folded and stemmed once, and stands in the index as the number of its stem.
 */
export type Vocabulary = {
  /** Folded forms in code point order, with their most frequent spelling in the texts and the number of their stem. */
  readonly forms: readonly string[]
  readonly spellings: readonly string[]
  readonly stemOfForm: Uint32Array
  /** The numbers of the forms of a stem. */
  formsOf(stem: number): Uint32Array
  /** Stems by number; number 0 is no word. */
  readonly stems: readonly string[]
  readonly numbers: ReadonlyMap<string, number>
  /** Stems of one family, by their root. */
  readonly families: ReadonlyMap<string, readonly number[]>
}

type Entry = { readonly form: string; readonly stem: number; spelling: string; count: number }

/**
 * Makes the vocabulary of words as they are written, with how often each occurs; `stemOfWord` has the number of the
 * stem of each.
 */
export function makeVocabulary(
  words: readonly string[],
  counts: readonly number[],
  language: Language,
): { vocabulary: Vocabulary; stemOfWord: Uint32Array } {
  const entries = new Map<string, Entry>()
  const stems = ['']
  const numbers = new Map<string, number>()
  const families = new Map<string, number[]>()

  const stemOf = (form: string): number => {
    const stem = language.stem(form)
    let number = numbers.get(stem)
    if (number === undefined) numbers.set(stem, (number = stems.push(stem) - 1))
    const root = language.root(form)
    const family = families.get(root)
    if (!family) families.set(root, [number])
    else if (!family.includes(number)) family.push(number)
    return number
  }

  const stemOfWord = Uint32Array.from(words, (spelling, word) => {
    const form = fold(spelling),
      count = counts[word]
    if (form === '') return 0
    const entry = entries.get(form)
    if (!entry) {
      const stem = stemOf(form)
      entries.set(form, { form, stem, spelling, count })
      return stem
    }
    if (count > entry.count) Object.assign(entry, { spelling, count })
    return entry.stem
  })

  const sorted = [...entries.values()].sort((a, b) => (a.form < b.form ? -1 : 1))
  const forms = sorted.map(({ form }) => form),
    spellings = sorted.map(({ spelling }) => spelling)
  const stemOfForm = Uint32Array.from(sorted, ({ stem }) => stem)
  return {
    vocabulary: {
      forms,
      spellings,
      stemOfForm,
      formsOf: groupForms(stemOfForm, stems.length),
      stems,
      numbers,
      families,
    },
    stemOfWord,
  }
}

/** Turns the stem of each form round into the forms of each stem. */
function groupForms(stemOfForm: Uint32Array, stemCount: number): (stem: number) => Uint32Array {
  const starts = new Uint32Array(stemCount + 1)
  for (const stem of stemOfForm) starts[stem + 1]++
  for (let stem = 0; stem < stemCount; stem++) starts[stem + 1] += starts[stem]
  const next = starts.slice()
  const forms = new Uint32Array(stemOfForm.length)
  stemOfForm.forEach((stem, form) => (forms[next[stem]++] = form))
  return (stem) => forms.subarray(starts[stem], starts[stem + 1])
}
