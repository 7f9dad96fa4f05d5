import type { Evidence } from '../queries/evidence'
import { formatWhen } from './dates'
import { words, type Lang } from '../i18n'

/** When the evidence is from, in words: „około 2016–2021 (niepewne)”. */
export const formatEvidence = ({ uncertain, ...when }: Evidence, lang: Lang): string =>
  `${formatWhen(when, lang)}${uncertain ? ` (${words(lang).uncertain})` : ''}`
