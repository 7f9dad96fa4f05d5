import { en } from './en'
import type { Lang } from './langs'
import { pl, type Words } from './pl'
import { uk } from './uk'

export * from './langs'
export type { Words } from './pl'

const dictionaries: Record<Lang, Words> = { pl, en, uk }

/** The interface words of a language. */
export const words = (lang: Lang): Words => dictionaries[lang]
