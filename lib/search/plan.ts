import { weightOf, type Meant } from './corrections'
import { distance } from './distance'
import { fold } from './fold'
import type { Language } from './language'
import { beginningWith } from './ranges'
import type { Synonyms } from './synonyms'
import { readQuery } from './tokenise'
import type { Vocabulary } from './vocabulary'

/** One word of a query: the stems that answer it, each with its weight, and how rare it is among the documents. */
export type PlanWord = { readonly typed: string; readonly stems: ReadonlyMap<number, number>; readonly rarity: number }
export type Correction = { readonly from: string; readonly to: string }
export type Plan = {
  readonly words: readonly PlanWord[]
  readonly corrections: readonly Correction[]
  readonly cut: boolean
}

const FAMILY = 0.3,
  ONLY_FAMILY = 0.5,
  SYNONYM = 0.3,
  BEGINNING = 0.15
const SHORTEST_BEGINNING = 4,
  MOST_BEGINNINGS = 100,
  SHORTEST_JOINED = 6,
  SHORTEST_MISTYPED = 5

/** From this weight on a stem counts as the word itself: it is marked in texts, and decides how rare the word is. */
export const MARKED = 0.3

type Typed = { readonly typed: string; readonly form: string }

type Sources = {
  vocabulary: Vocabulary
  language: Language
  synonyms: Synonyms
  correct: (word: string) => Meant[]
  documentCount: number
  frequency: (stem: number) => number
}

/** Makes the function that decides for a query which stems to look for. */
export function makePlanner({
  vocabulary,
  language,
  synonyms,
  correct,
  documentCount,
  frequency,
}: Sources): (query: string, correcting: boolean) => Plan {
  const { forms, spellings, stemOfForm, numbers, families } = vocabulary

  const related = (word: string): Map<number, number> => {
    const found = new Map<number, number>()
    const add = (stem: number | undefined, weight: number) => {
      if (stem !== undefined && weight > (found.get(stem) ?? 0)) found.set(stem, weight)
    }
    const stem = language.stem(word)
    const isKnown = numbers.has(stem)
    add(numbers.get(stem), 1)
    for (const other of families.get(language.root(word)) ?? []) add(other, isKnown ? FAMILY : ONLY_FAMILY)
    // A word that no text has can only mean its synonyms.
    for (const other of synonyms.get(stem)?.others ?? []) add(numbers.get(other), isKnown ? SYNONYM : 1)
    // A word the texts have is not half of another one.
    if (word.length >= SHORTEST_BEGINNING && !isKnown) {
      const [from, to] = beginningWith(forms, word)
      for (let form = from; form < Math.min(to, from + MOST_BEGINNINGS); form++) add(stemOfForm[form], BEGINNING)
    }
    return found
  }

  const rarityOf = (stems: ReadonlyMap<number, number>): number => {
    const strongest = Math.max(0, ...stems.values())
    let count = 0
    for (const [stem, weight] of stems) if (weight === strongest) count += frequency(stem)
    count = Math.min(count, documentCount)
    return Math.log(1 + (documentCount - count + 0.5) / (count + 0.5))
  }

  /** Puts together neighbours that the texts write as one word: „multi cultural”. */
  const join = (typed: readonly Typed[]): Typed[] => {
    const joined: Typed[] = []
    for (const word of typed) {
      const last = joined.at(-1)
      const form = (last?.form ?? '') + word.form
      if (last && form.length >= SHORTEST_JOINED && numbers.has(language.stem(form)))
        joined[joined.length - 1] = { typed: `${last.typed} ${word.typed}`, form }
      else joined.push(word)
    }
    return joined
  }

  /**
   * What a word was meant to be that no text has: a word of the texts, or with one error a word that only the synonyms
   * know, „kindergarden”.
   */
  const mistyped = (form: string): { to: string; stems: Map<number, number> } | undefined => {
    const meant = correct(form)
    const stem = language.stem(form)
    if (form.length >= SHORTEST_MISTYPED && (meant.length === 0 || meant[0].weight < weightOf(1))) {
      for (const [other, { spelling }] of synonyms) {
        if (
          other[0] === stem[0] &&
          other.length >= SHORTEST_BEGINNING &&
          !numbers.has(other) &&
          distance(stem, other, 1) === 1
        )
          return { to: spelling, stems: related(fold(spelling)) }
      }
    }
    return meant.length === 0
      ? undefined
      : {
          to: spellings[meant[0].form],
          stems: mergeWeighted(meant.map(({ form, weight }) => ({ stems: related(forms[form]), weight }))),
        }
  }

  return (query, correcting) => {
    const { words, cut } = readQuery(query)
    const folded = words.map((typed) => ({ typed, form: fold(typed) })).filter(({ form }) => form !== '')
    const meaningful = folded.filter(({ form }) => !language.isStopWord(form))
    const corrections: Correction[] = []
    const planned = new Map<string, PlanWord>()
    const asked = meaningful.length > 0 ? meaningful : folded
    for (const { typed, form } of correcting ? join(asked) : asked) {
      const stem = language.stem(form)
      if (planned.has(stem)) continue
      let stems = related(form)
      // A word of the synonyms is well typed.
      if (stems.size === 0 && correcting && !synonyms.has(stem)) {
        const meant = mistyped(form)
        if (meant) {
          corrections.push({ from: typed, to: meant.to })
          stems = meant.stems
        }
      }
      planned.set(stem, { typed, stems, rarity: rarityOf(stems) })
    }
    return { words: [...planned.values()], corrections, cut }
  }
}

/** Puts together what several words look for, each counting for its weight. */
function mergeWeighted(
  several: readonly { stems: ReadonlyMap<number, number>; weight: number }[],
): Map<number, number> {
  const merged = new Map<number, number>()
  for (const { stems, weight } of several)
    for (const [stem, own] of stems) merged.set(stem, Math.max(merged.get(stem) ?? 0, own * weight))
  return merged
}
