import type { Catalogue } from '../catalogue'
import { filterNames, fields, type FilterName } from './fields'
import { words } from '../i18n'
import type { Param } from '../query-params'
import { bare } from '../text/foreign'
import { beginning } from '../text/typography'
import type { Sort } from './sort'

/** So many characters of a query stand in a title. */
const QUERY_SHOWN = 60

/** What a reader asked for: values of one field are alternatives, fields narrow each other. */
export type FilterState = {
  chosen: ReadonlyMap<FilterName, readonly string[]>
  query: string
  sort: Sort
  page: number
  unknown: readonly Param[]
}

/** Nothing chosen: the whole list. */
export const noFilters: FilterState = { chosen: new Map(), query: '', sort: 'title', page: 1, unknown: [] }

/** One value chosen for some of the fields. */
export const choosing = (values: Partial<Record<FilterName, string>>): FilterState => ({
  ...noFilters,
  chosen: new Map(filterNames.flatMap((name) => (values[name] ? [[name, [values[name]]] as const] : []))),
})

/** A state without one value of a field, or without all of them, from its first page on. */
export function without(state: FilterState, name: FilterName, value?: string): FilterState {
  const rest = (state.chosen.get(name) ?? []).filter((one) => value !== undefined && one !== value)
  const chosen = new Map(state.chosen).set(name, rest)
  if (rest.length === 0) chosen.delete(name)
  return { ...state, page: 1, chosen }
}

/** The values that are chosen, each with its label (see `fields`), in the order of the form. */
export const chosenIn = ({ chosen }: FilterState, catalogue: Catalogue) =>
  filterNames.flatMap((name) => {
    const labels = fields[name].labels(catalogue)
    return (chosen.get(name) ?? []).map((value) => ({ name, value, label: labels.get(value) ?? value }))
  })

/** What a state asks for, in words: the query and the values, or nothing where the list is whole. */
export const inWords = (state: FilterState, catalogue: Catalogue) =>
  [
    ...(state.query ? [words(catalogue.lang).quoted(beginning(state.query, QUERY_SHOWN))] : []),
    ...chosenIn(state, catalogue).map(({ label }) => bare(label)),
  ].join(', ')
