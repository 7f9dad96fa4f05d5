import { weightOf, type Meant } from './corrections'
import { distance } from './distance'
import { fold } from './fold'
import type { Language } from './language'
import { mergeRelated, type Related } from './related'
import type { Synonyms } from './synonyms'
import type { Vocabulary } from './vocabulary'

/** What a mistyped word is searched as: the word that is shown, and the stems that answer it. */
type Corrected = { readonly to: string; readonly stems: Related }

const SHORTEST_MISTYPED = 5,
  SHORTEST_SYNONYM = 4

type Sources = {
  vocabulary: Vocabulary
  language: Language
  synonyms: Synonyms
  correct: (word: string) => Meant[]
  related: (word: string) => Related
}

/**
 * Makes the function that says what a folded word was meant to be that no text has: a word of the texts, or with one
 * error a word that only the synonyms know, „kindergarden”.
 */
export function makeMistyped({ vocabulary, language, synonyms, correct, related }: Sources) {
  const { forms, spellings, numbers } = vocabulary

  const nearSynonym = (stem: string): string | undefined => {
    for (const [other, { spelling }] of synonyms) {
      const mayBe = other[0] === stem[0] && other.length >= SHORTEST_SYNONYM && !numbers.has(other)
      if (mayBe && distance(stem, other, 1) === 1) return spelling
    }
    return undefined
  }

  return (word: string): Corrected | undefined => {
    const meant = correct(word)
    const isUnsure = meant.length === 0 || meant[0].weight < weightOf(1)
    const synonym = isUnsure && word.length >= SHORTEST_MISTYPED ? nearSynonym(language.stem(word)) : undefined
    if (synonym) return { to: synonym, stems: related(fold(synonym)) }
    if (meant.length === 0) return undefined
    return {
      to: spellings[meant[0].form],
      stems: mergeRelated(meant.map(({ form, weight }) => ({ related: related(forms[form]), weight }))),
    }
  }
}
