import { typedQuery } from './search/tokenise'

/** What an address asks that a page does not know: the reader is told, and it changes nothing. */
export type Unknown = { readonly param: string; readonly value: string }

/** What others hang on to an address to follow its readers; nobody has to be told that it means nothing here. */
const tracking = /^(utm_\w+|fbclid|gclid|dclid|msclkid|igshid|mc_[ce]id)$/

/** The parameters of an address that say something, with what they say. */
export const saidParams = (params: URLSearchParams): Unknown[] =>
  [...params]
    .map(([param, typed]) => ({ param, value: typedQuery(typed) }))
    .filter(({ param, value }) => value !== '' && !tracking.test(param))

/** As many as a reader is told of. */
export const firstUnknown = (unknown: readonly Unknown[]) => unknown.slice(0, 10)
