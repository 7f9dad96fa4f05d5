import type { Practice } from '../catalogue'
import { formatDate, isAfter, yearOf } from './dates'
import { words, type Lang } from '../i18n'
import { states } from '../vocabularies'

/** Evidence older than so many years says what was: a practice seen in 2017 cannot be told of as running. */
const YEARS = 3

/** The last known state of a practice and the date of its evidence, in words fit for a day: „trwa – stan na 2024 r.”. */
export function formatStatus({ state, asOf }: Practice['status'], lang: Lang, day: string): string {
  const t = words(lang).practice
  const past = state === 'trwa' && isAfter(`${yearOf(day) - YEARS}${day.slice(4)}`, asOf)
  return t.status(past ? t.wasRunning : states[state][lang], formatDate(asOf, lang))
}
