import { fold } from '../../text/fold'
import type { Language } from './language'

/** Groups of words that a reader may use for one another. */
export type SynonymGroups = readonly (readonly string[])[]

/** By its stem, a word that has synonyms: as the editors write it, and the stems of the others. */
export type Synonyms = ReadonlyMap<string, { readonly spelling: string; readonly others: ReadonlySet<string> }>

/** Makes the look-up of synonyms, both ways. */
export function linkSynonyms(groups: SynonymGroups, language: Language): Synonyms {
  const links = new Map<string, { spelling: string; others: Set<string> }>()
  for (const group of groups) {
    const stems = group.map((word) => language.stem(fold(word)))
    for (const [index, stem] of stems.entries()) {
      const link = links.get(stem) ?? { spelling: group[index], others: new Set() }
      for (const other of stems) if (other !== stem) link.others.add(other)
      links.set(stem, link)
    }
  }
  return links
}
