import { langs, type Lang } from '../i18n/langs'
import { monthName } from './dates'

const NBSP = '\u00a0'
const months = langs
  .flatMap((lang) => Array.from({ length: 12 }, (_, index) => monthName(index + 1, lang, true)))
  .join('|')

/**
 * What must not part at the end of a line, by language. Sources: PN-83/P-55366 and „Zasady składu tekstów”; Ukrainian
 * DSTU 3008; New Hart’s Rules.
 */
const bonds: Record<Lang, readonly RegExp[]> = {
  pl: [
    /(?<=(?:^|[\s(„\u00a0])[aiouwzAIOUWZ]) (?=\S|$)/g, // one-letter words go with the next word, also where a link follows
    /(?<=(?:^|[\s(„])(?:m\.st\.|nr|Nr|art\.|ust\.|poz\.|ul\.|pl\.|al\.|ds\.|dr|prof\.|tzw\.|np\.|ok\.|im\.|[Śś]w\.|s\.)) (?=\S)/g,
    /(?<=\d[a-z]?) (?=ust\.|pkt |lit\. )|(?<=\d (?:pkt|lit\.)) (?=\S)/g,
    /(?<=\d) (?=(?:r\.|w\.|(?:tysi[ąę]c|miesi[ąę]c)\p{L}*|lat(?!\p{L})|osób|rodzin(?!\p{L})))/gu,
  ],
  en: [
    /(?<=(?:^|[\s(“])[Nn]o\.) (?=\d|[IVXLC]+\b)/g,
    /(?<=(?:^|[\s(“])(?:PLN|EUR|Dr|St|p\.|pp\.)) (?=\S)/g,
    /(?<=\d) (?=(?:million|zloty|euros?)\b)/g,
    / (?=–(?:\s|$))/g, // a spaced dash does not begin a line
  ],
  uk: [
    /(?<=(?:^|[\s(«\u00a0])[авзійоуяАВЗІЙОУЯ]) (?=\S|$)/g,
    /(?<=(?:^|[\s(«])(?:вул\.|пл\.|ст\.|№|ім\.)) (?=\S)/g,
    /(?<=\d) (?=(?:р\.|рр\.|року|році|роки|років|роках|тисяч[аіу]?|мільйон(?:и|ів|а)?)(?![\p{L}]))/gu,
    / (?=—(?:\s|$))/g,
  ],
}
const always: readonly RegExp[] = [
  /(?<=\d) (?=\d{3}(?!\d))/g, // groups of three digits
  /(?<=\d) (?=(?:tys\.|mln|mld|zł|proc\.|%|m²|km|kB|тис\.|млн|злотих)(?![\p{L}]))/gu,
  new RegExp(`(?<=\\b\\d{1,2}) (?=(?:${months})(?![\\p{L}]))`, 'gu'),
]

/**
 * Text as it is set on a page: non-breaking spaces where the books of a language have them. Applying it twice changes
 * nothing.
 */
export const typeset = (text: string, lang: Lang): string => {
  const set = [...bonds[lang], ...always].reduce((result, bond) => result.replace(bond, NBSP), text)
  return lang === 'uk' ? set.replace(/(?<![\p{L}])([зЗіІ]|із|Із)-(?=за|під)/gu, '$1\u2011') : set // „з-за” is one word
}

/** The beginning of a text, of so many characters at most; none is cut in half. */
export const beginning = (text: string, most: number): string => Array.from(text).slice(0, most).join('')

/** A text with its first letter large, as at the start of a line. */
export const capital = (text: string): string => (text[0] ?? '').toUpperCase() + text.slice(1)

/** Text with every run of white space as one space. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
