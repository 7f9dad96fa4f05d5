import { commonParam, readPage } from '../filters/address'
import type { Lang } from '../i18n/langs'
import { typedQuery } from './engine/tokenise'
import { firstUnknown, saidParams, type Param } from '../said-params'
import { path } from '../urls'

/** What a reader asks the search for: `exact` searches the words as typed, pages count from 1. */
export type Asked = { query: string; exact?: boolean; page?: number }

/** Reads what a search's address asks for. */
export function readSearch(params: URLSearchParams, lang: Lang): { asked: Required<Asked>; unknown: readonly Param[] } {
  const [query, page] = [commonParam('query', lang), commonParam('page', lang)]
  return {
    asked: {
      query: typedQuery(params.get(query) ?? ''),
      exact: params.get('exact') === '1',
      page: readPage(params.get(page) ?? '') ?? 1,
    },
    unknown: firstUnknown(
      saidParams(params).filter(({ param, value }) =>
        param === page ? readPage(value) === undefined : param === 'exact' ? value !== '1' : param !== query,
      ),
    ),
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
