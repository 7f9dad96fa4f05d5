import type { Lang } from './langs'
import { pl, type Words } from './pl'

export * from './langs'
export type { Words } from './pl'

const dictionaries: Partial<Record<Lang, Words>> = { pl }

/** The interface words of a published language. Throws where a language is published without words. */
export function words(lang: Lang): Words {
  const dictionary = dictionaries[lang]
  if (!dictionary) throw new Error(`no interface words for ${lang}`)
  return dictionary
}
