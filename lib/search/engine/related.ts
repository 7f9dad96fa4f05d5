import type { Language } from './language'
import { beginningWith } from './ranges'
import type { Synonyms } from './synonyms'
import type { Vocabulary } from './vocabulary'

/** Stems that answer a word, each with its weight. */
export type Related = ReadonlyMap<number, number>

const FAMILY = 0.4,
  SYNONYM = 0.45,
  BEGINNING = 0.15
const SHORTEST_BEGINNING = 4,
  MOST_BEGINNINGS = 100

/**
 * Makes the function that finds the stems that answer a folded word: its own, its family's, its synonyms', and those of
 * words it may be half of.
 */
export function makeRelated(
  { forms, stemOfForm, numbers, families }: Vocabulary,
  language: Language,
  synonyms: Synonyms,
): (word: string, isAbbreviation?: boolean) => Related {
  return (word, isAbbreviation = false) => {
    const found = new Map<number, number>()
    const add = (stem: number | undefined, weight: number) => {
      if (stem !== undefined && weight > (found.get(stem) ?? 0)) found.set(stem, weight)
    }
    const stem = language.stem(word)
    const isKnown = numbers.has(stem)
    add(numbers.get(stem), 1)
    // „POWR” is not the beginning of „powrót”, nor „RODO” a form of „rodzaj”.
    const family = isAbbreviation ? [] : (families.get(language.root(word)) ?? [])
    for (const other of family) add(other, FAMILY)
    // A word that no text has can only mean its synonyms.
    for (const other of synonyms.get(stem)?.others ?? []) add(numbers.get(other), isKnown ? SYNONYM : 1)
    // A word the texts have is not half of another one.
    if (!isAbbreviation && word.length >= SHORTEST_BEGINNING && !isKnown) {
      const [from, to] = beginningWith(forms, word)
      for (let form = from; form < Math.min(to, from + MOST_BEGINNINGS); form++) add(stemOfForm[form], BEGINNING)
    }
    return found
  }
}

/** Puts together what answers several words, each counting for its weight. */
export function mergeRelated(several: readonly { related: Related; weight: number }[]): Related {
  const merged = new Map<number, number>()
  for (const { related, weight } of several)
    for (const [stem, own] of related) merged.set(stem, Math.max(merged.get(stem) ?? 0, own * weight))
  return merged
}
