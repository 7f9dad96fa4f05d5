import type { Lang } from './i18n/langs'
import { qualifiers } from './vocabularies'

/** A date as exact as its source: a year, a year and a month, or a day. */
export type PartialDate = string

/** The day on which this runs. TODAY in the environment puts another in its place: tests freeze the clock with it. */
export function today(): string {
  const day = process.env['TODAY'] ?? new Date().toISOString().slice(0, 10)
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) throw new Error(`TODAY must be a day like 2026-11-22, not ${day}`)
  return day
}

const locales: Record<Lang, string> = { pl: 'pl-PL', en: 'en-GB', uk: 'uk-UA' }
const yearSuffix: Record<Lang, string> = { pl: ' r.', en: '', uk: ' р.' }

const months = new Map<string, Intl.DateTimeFormat>()
/** Making a formatter takes longer than everything else on a page of dates. */
function monthFormat(lang: Lang, withDay: boolean): Intl.DateTimeFormat {
  const key = `${lang} ${withDay}`
  const format = months.get(key) ?? new Intl.DateTimeFormat(locales[lang], { timeZone: 'UTC', month: 'long', ...(withDay ? { day: 'numeric' } : {}) })
  months.set(key, format)
  return format
}

/** „11 maja 2015 r.”, „maj 2015 r.” or „2015 r.”; `genitive` gives „maja 2015 r.” for use after a preposition. */
export function formatDate(date: PartialDate, lang: Lang, { genitive = false } = {}): string {
  const [year = '', month, day] = date.split('-')
  if (!month) return `${year}${yearSuffix[lang]}`
  const moment = new Date(`${year}-${month}-${day ?? '01'}T12:00:00Z`)
  const parts = monthFormat(lang, day !== undefined || genitive).formatToParts(moment)
  const monthName = parts.find(({ type }) => type === 'month')?.value ?? month
  return `${day ? `${Number(day)} ` : ''}${monthName} ${year}${yearSuffix[lang]}`
}

/** When something happened: the qualifying word, the date, and the end of a span. */
export function formatWhen({ date, until, qualifier }: { date: PartialDate; until?: PartialDate | undefined; qualifier?: keyof typeof qualifiers | undefined }, lang: Lang): string {
  if (until) return span(date, until, lang)
  return qualifier ? `${qualifiers[qualifier][lang]} ${formatDate(date, lang, { genitive: true })}` : formatDate(date, lang)
}

function span(from: PartialDate, until: PartialDate, lang: Lang): string {
  if (from.length === 4 && until.length === 4) return `${from}–${until}`
  if (from.length === 10 && until.startsWith(from.slice(0, 8))) return `${Number(from.slice(8))}–${formatDate(until, lang)}`
  return `${formatDate(from, lang)} – ${formatDate(until, lang)}`
}
