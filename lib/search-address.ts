import { commonParam } from './filters'
import type { Lang } from './i18n/langs'
import { QUERY_CHARACTERS } from './search/tokenise'
import { path } from './urls'

/** What a reader asks the search for: `exact` searches the words as typed, pages count from 1. */
export type Asked = { query: string; exact?: boolean; page?: number }

/**
 * Reads the query of a search's address. One character too many is kept, so that the search sees that the query was
 * cut.
 */
export function readSearch(params: URLSearchParams, lang: Lang): Required<Asked> {
  const query = (params.get('q') ?? '').replace(/[\s\p{Cc}]+/gu, ' ').trim()
  const page = Number(params.get(commonParam('page', lang)))
  return {
    query: [...query].slice(0, QUERY_CHARACTERS + 1).join(''),
    exact: params.get('exact') === '1',
    page: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1,
  }
}

/** The address of a search; of the empty search page without a query. */
export function searchPath({ query, exact = false, page = 1 }: Asked, lang: Lang): string {
  const params = new URLSearchParams({
    ...(query ? { q: query } : {}),
    ...(exact ? { exact: '1' } : {}),
    ...(page > 1 ? { [commonParam('page', lang)]: String(page) } : {}),
  })
  return path('search', lang) + (params.size > 0 ? `?${params}` : '')
}
