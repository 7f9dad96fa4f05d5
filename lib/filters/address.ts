import type { Catalogue } from '../catalogue'
import type { Lang } from '../i18n/langs'
import { commonParam, firstUnknown, readPage, readParams, type Param } from '../query-params'
import { path } from '../urls'
import { filterNames, fields, valueOf, type FilterName } from './fields'
import { defaultSort, readSort, sortValue, type Sort } from './sort'
import type { FilterState } from './state'

/** The name of a parameter in the addresses of a language. */
export const paramName = (name: FilterName, lang: Lang) =>
  lang === 'pl' ? fields[name].param.pl : fields[name].param.other
/** Reads an address's query. Values and parameters that mean nothing are kept apart, to be told to the reader. */
export function readFilters(params: URLSearchParams, catalogue: Catalogue): FilterState {
  const { lang } = catalogue
  const chosen = new Map<FilterName, string[]>()
  const unknown: Param[] = []
  const names = new Map<string, FilterName>(filterNames.map((name) => [paramName(name, lang), name]))
  let [query, sort, page]: [string, Sort | undefined, number] = ['', undefined, 1]
  for (const { param, value } of readParams(params)) {
    const name = names.get(param)
    if (param === commonParam('query', lang)) query = value
    else if (name) {
      const before = chosen.get(name) ?? []
      const known = valueOf(name, value, catalogue)
      if (!known) unknown.push({ param, value })
      else if (!before.includes(known)) chosen.set(name, [...before, known])
    } else if (param === commonParam('sort', lang)) {
      const asked = readSort(value, lang)
      if (asked) sort = asked
      else unknown.push({ param, value })
    } else {
      const asked = param === commonParam('page', lang) ? readPage(value) : undefined
      if (asked) page = asked
      else unknown.push({ param, value })
    }
  }
  return { chosen, query, sort: sort ?? defaultSort(query), page, unknown: firstUnknown(unknown) }
}

/** The query of an address that stands for a state; an empty string where nothing is asked. */
export function writeFilters({ chosen, query, sort, page }: Omit<FilterState, 'unknown'>, lang: Lang): string {
  const params = new URLSearchParams()
  if (query) params.append(commonParam('query', lang), query)
  for (const [name, values] of chosen) for (const value of values) params.append(paramName(name, lang), value)
  const order = sortValue(sort, query, lang)
  if (order) params.append(commonParam('sort', lang), order)
  if (page > 1) params.append(commonParam('page', lang), String(page))
  const text = params.toString()
  return text && `?${text}`
}

/** The address of the list of practices in a state. */
export const practicesPath = (state: Omit<FilterState, 'unknown'>, lang: Lang) =>
  path('practices', lang) + writeFilters(state, lang)
