import type { Lang } from './i18n/langs'
import { typedQuery } from './search/engine/tokenise'

/** One thing that an address asks. */
export type Param = { readonly param: string; readonly value: string }

/** What others hang on to an address to follow its readers; nobody has to be told that it means nothing here. */
const tracking = /^(utm_\w+|fbclid|gclid|dclid|msclkid|igshid|mc_[ce]id)$/

/** The parameters of an address that say something, with what they say. */
export const readParams = (params: URLSearchParams): Param[] =>
  [...params]
    .map(([param, typed]) => ({ param, value: typedQuery(typed) }))
    .filter(({ param, value }) => value !== '' && !tracking.test(param))

/** Of what a page does not know, as much as its reader is told. */
export const firstUnknown = (unknown: readonly Param[]) => unknown.slice(0, 10)

const common = {
  query: { pl: 'q', other: 'q' },
  sort: { pl: 'sortuj', other: 'sort' },
  page: { pl: 'strona', other: 'page' },
}
/** The name of a parameter that is no field. */
export const commonParam = (name: keyof typeof common, lang: Lang) =>
  lang === 'pl' ? common[name].pl : common[name].other

/** The page that an address asks for, counted from 1; undefined where it is no such number. */
export const readPage = (value: string): number | undefined =>
  /^[1-9]\d{0,5}$/.test(value) ? Number(value) : undefined
