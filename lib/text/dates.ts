import type { Lang } from '../i18n/langs'
import { qualifiers } from '../vocabularies'

/** A date as exact as its source: a year, a year and a month, or a day. */
export type PartialDate = string

/** The year of a date. */
export const yearOf = (date: PartialDate): number => Number(date.slice(0, 4))

/**
 * Says whether a date comes after another, as far as both are exact: this year is not after any day of it, next month
 * is.
 */
export const isAfter = (date: PartialDate, other: PartialDate): boolean =>
  date.slice(0, other.length) > other.slice(0, date.length)

/** A date with the word that says which end of it is meant. */
export type Qualified = { date: PartialDate; qualifier?: keyof typeof qualifiers | undefined }
/** Orders dates, the oldest first; „koniec 2013” stands after every day of that year. */
export function compareDates(one: Qualified, other: Qualified): number {
  const end = ({ date, qualifier }: Qualified) => (qualifier === 'koniec' ? `${date}-99` : date)
  return end(one).localeCompare(end(other))
}

const locales: Record<Lang, string> = { pl: 'pl-PL', en: 'en-GB', uk: 'uk-UA' }
const yearSuffix: Record<Lang, string> = { pl: ' r.', en: '', uk: ' р.' }
const dash: Record<Lang, string> = { pl: '–', en: '–', uk: '—' }

const months = new Map<string, Intl.DateTimeFormat>()
/** Making a formatter takes longer than everything else on a page of dates. */
function monthFormat(lang: Lang, withDay: boolean): Intl.DateTimeFormat {
  const key = `${lang} ${withDay}`
  const format =
    months.get(key) ??
    new Intl.DateTimeFormat(locales[lang], { timeZone: 'UTC', month: 'long', ...(withDay ? { day: 'numeric' } : {}) })
  months.set(key, format)
  return format
}

/** The name of a month, from 1 to 12, alone or as it stands after a day: „maj”, „maja”. */
export const monthName = (month: number, lang: Lang, afterDay: boolean): string =>
  monthFormat(lang, afterDay)
    .formatToParts(Date.UTC(2014, month - 1, 1))
    .find(({ type }) => type === 'month')?.value ?? ''

type Case = 'nominative' | 'genitive' | 'locative' | 'instrumental'
/** Polish months in the cases that Intl does not know: „po maju”, „przed majem”. */
const polishMonths: Partial<Record<Case, readonly string[]>> = {
  locative: [
    'styczniu',
    'lutym',
    'marcu',
    'kwietniu',
    'maju',
    'czerwcu',
    'lipcu',
    'sierpniu',
    'wrześniu',
    'październiku',
    'listopadzie',
    'grudniu',
  ],
  instrumental: [
    'styczniem',
    'lutym',
    'marcem',
    'kwietniem',
    'majem',
    'czerwcem',
    'lipcem',
    'sierpniem',
    'wrześniem',
    'październikiem',
    'listopadem',
    'grudniem',
  ],
}

/**
 * „11 maja 2015 r.”, „maj 2015 r.” or „2015 r.”; in another case than the nominative for use after a preposition: „maja
 * 2015 r.”. A day keeps the genitive.
 */
export function formatDate(date: PartialDate, lang: Lang, grammar: Case = 'nominative'): string {
  const [year = '', month, day] = date.split('-')
  if (!month) return `${year}${yearSuffix[lang]}`
  const declined = lang === 'pl' && day === undefined ? polishMonths[grammar]?.[Number(month) - 1] : undefined
  const name = declined ?? monthName(Number(month), lang, day !== undefined || grammar !== 'nominative')
  return `${day ? `${Number(day)} ` : ''}${name} ${year}${yearSuffix[lang]}`
}

/** When something happened: the qualifying word, the date, and the end of a span. */
export function formatWhen(
  { date, until, qualifier }: Qualified & { until?: PartialDate | undefined },
  lang: Lang,
): string {
  const grammar = !qualifier
    ? 'nominative'
    : qualifier === 'po'
      ? 'locative'
      : qualifier === 'przed'
        ? 'instrumental'
        : 'genitive'
  const when = until ? span(date, until, lang, grammar) : formatDate(date, lang, grammar)
  return qualifier ? `${qualifiers[qualifier][lang]} ${when}` : when
}

function span(from: PartialDate, until: PartialDate, lang: Lang, grammar: Case): string {
  if (from.length === 4 && until.length === 4) return `${from}–${until}`
  if (from.length === 10 && until.startsWith(from.slice(0, 8)))
    return `${Number(from.slice(8))}–${formatDate(until, lang)}`
  return `${formatDate(from, lang, grammar)} ${dash[lang]} ${formatDate(until, lang, grammar)}`
}
