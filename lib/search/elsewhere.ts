import { publishedLangs, type Lang } from '../i18n/langs'
import type { Search, SearchResult } from './engine'
import { readQuery } from './engine/tokenise'

/** Who finds no more than this by all the words may have asked in another language. */
const FEW = 3

/** Another language of the catalogue, and how much a query finds there. */
export type Elsewhere = { readonly lang: Lang; readonly total: number }

/**
 * The languages that have every word of a query as it was typed, and find more pages by all of them than the few found
 * in its own language: newcomers type the Polish words of their letters from offices.
 */
export function findElsewhere(
  query: string,
  lang: Lang,
  own: Pick<SearchResult<unknown>, 'complete' | 'corrections'>,
  searchIn: (lang: Lang) => Search<unknown>,
): Elsewhere[] {
  const asTyped = own.corrections.length > 0 ? 0 : own.complete
  if (asTyped > FEW) return []
  const { words } = readQuery(query)
  const finds = (search: Search<unknown>, typed: string) => {
    const { complete, corrections } = search.search(typed, 0)
    return corrections.length > 0 ? 0 : complete
  }
  return publishedLangs
    .filter((other) => other !== lang && words.every((word) => finds(searchIn(other), word) > 0))
    .map((other) => ({ lang: other, total: finds(searchIn(other), query) }))
    .filter(({ total }) => total > asTyped)
}
