import { commonParam, readPage } from './filters/address'
import type { Lang } from './i18n/langs'
import { typedQuery } from './search/tokenise'
import { path } from './urls'

/** What a reader asks the search for: `exact` searches the words as typed, pages count from 1. */
export type Asked = { query: string; exact?: boolean; page?: number }

/** Reads what a search's address asks for. */
export function readSearch(params: URLSearchParams, lang: Lang): Required<Asked> {
  return {
    query: typedQuery(params.get(commonParam('query', lang)) ?? ''),
    exact: params.get('exact') === '1',
    page: readPage(params.get(commonParam('page', lang)) ?? '') ?? 1,
  }
}

/** The address of a search; of the empty search page without a query. */
export function searchPath({ query, exact = false, page = 1 }: Asked, lang: Lang): string {
  const params = new URLSearchParams({
    ...(query ? { [commonParam('query', lang)]: query } : {}),
    ...(exact ? { exact: '1' } : {}),
    ...(page > 1 ? { [commonParam('page', lang)]: String(page) } : {}),
  })
  return path('search', lang) + (params.size > 0 ? `?${params}` : '')
}
