import type { Lang } from '../../i18n/langs'
import { inCyrillic } from './alphabets'
import { rootEn, stemEn } from './stem-en'
import { rootPl, stemPl } from './stem-pl'
import { soundPl, soundUk } from './sound'
import { rootUk, stemUk } from './stem-uk'
import { stopWords } from './stop-words'

/** What the search has to know of a language; every function takes a folded word. */
export type Language = {
  /** What the inflected forms of one word share. */
  stem(word: string): string
  /** What the words of one family share. */
  root(word: string): string
  isStopWord(word: string): boolean
  /** What a word has in common with one that sounds alike and is written otherwise, or in the other alphabet. */
  sound(word: string): string
}

const rules: Readonly<Record<Lang, Pick<Language, 'stem' | 'root' | 'sound'>>> = {
  pl: { stem: stemPl, root: rootPl, sound: soundPl },
  en: { stem: stemEn, root: rootEn, sound: soundPl },
  uk: { stem: stemUk, root: rootUk, sound: (word) => soundUk(stemUk(inCyrillic(word))) },
}

/** Gives the rules of a language. Stop words keep their form, so that no other word falls together with them. */
export function languageOf(lang: Lang): Language {
  const { stem, root, ...others } = rules[lang]
  const isStopWord = (word: string) => stopWords[lang].has(word)
  return {
    stem: (word) => (isStopWord(word) ? word : stem(word)),
    root: (word) => (isStopWord(word) ? word : root(word)),
    isStopWord,
    ...others,
  }
}
