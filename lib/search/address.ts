import type { Lang } from '../i18n/langs'
import { commonParam, firstUnknown, readPage, readParams, type Param } from '../query-params'
import { path } from '../urls'

/** What a reader asks the search for: `exact` searches the words as typed, pages count from 1. */
export type Asked = { query: string; exact?: boolean; page?: number }

/** Reads what a search's address asks for. */
export function readSearch(params: URLSearchParams, lang: Lang): { asked: Required<Asked>; unknown: readonly Param[] } {
  const asked = { query: '', exact: false, page: 1 }
  const unknown: Param[] = []
  for (const { param, value } of readParams(params)) {
    const page = param === commonParam('page', lang) ? readPage(value) : undefined
    if (param === commonParam('query', lang)) asked.query = value
    else if (param === 'exact' && value === '1') asked.exact = true
    else if (page) asked.page = page
    else unknown.push({ param, value })
  }
  return { asked, unknown: firstUnknown(unknown) }
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
