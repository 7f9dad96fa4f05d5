import { langs, type Lang } from '../i18n/langs'
import { fold } from './fold'
import type { Language } from './language'
import { wordsOf } from './tokenise'

/** Groups of words that a reader may use for one another. */
export type SynonymGroups = readonly (readonly string[])[]

/** Reads the editors' file of synonyms, already parsed; an error says in Polish what is wrong and where. */
export function readSynonyms(parsed: unknown): Record<Lang, SynonymGroups> {
  const read: Record<Lang, SynonymGroups> = { pl: [], en: [], uk: [] }
  if (parsed === null || parsed === undefined) return read
  if (typeof parsed !== 'object' || Array.isArray(parsed)) throw new Error('synonimy: oczekiwano kluczy pl, en, uk')
  for (const [key, groups] of Object.entries(parsed)) {
    const lang = langs.find((known) => known === key)
    if (!lang) throw new Error(`synonimy: nieznany język „${key}”`)
    if (!Array.isArray(groups)) throw new Error(`synonimy, ${lang}: oczekiwano listy grup`)
    read[lang] = groups.map((group, index) => readGroup(group, `synonimy, ${lang}, grupa ${index + 1}`))
  }
  return read
}

function readGroup(group: unknown, where: string): readonly string[] {
  if (!Array.isArray(group) || group.length < 2) throw new Error(`${where}: oczekiwano co najmniej dwóch słów`)
  return group.map((word: unknown) => {
    if (typeof word !== 'string' || wordsOf(word).length !== 1)
      throw new Error(`${where}: oczekiwano pojedynczych słów, jest „${String(word)}”`)
    return word
  })
}

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
