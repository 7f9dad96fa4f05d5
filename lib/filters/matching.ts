import type { Catalogue, Practice } from '../catalogue'
import type { Lang } from '../i18n/langs'
import { fields, type FilterName } from './fields'
import { sorted } from './sort'
import { standingsOf, type CategoryStanding } from './standings'
import type { FilterState } from './state'

/** The standings of a practice that meet all that is chosen; none where the practice does not. */
const matching = (practice: Practice, chosen: FilterState['chosen'], except?: FilterName): CategoryStanding[] =>
  standingsOf(practice).filter((standing) =>
    [...chosen].every(
      ([name, values]) =>
        name === except || fields[name].valuesOf(practice, standing).some((value) => values.includes(value)),
    ),
  )
const matches = (...asked: Parameters<typeof matching>) => matching(...asked).length > 0

/**
 * The practices that a state asks for, in its order. `ranked` are the practices that a query found, best first; without
 * a query it is all of them.
 */
export const filterPractices = (state: FilterState, ranked: readonly Practice[], lang: Lang) =>
  sorted(
    ranked.filter((practice) => matches(practice, state.chosen)),
    state.sort,
    lang,
  )

type Option = { value: string; label: string; count: number; chosen: boolean }
/**
 * The values of a field with the number of practices each would give, the other fields as they are. Values without
 * practices are left out unless chosen.
 */
export function optionsOf(
  name: FilterName,
  state: FilterState,
  ranked: readonly Practice[],
  catalogue: Catalogue,
): Option[] {
  const counts = new Map<string, number>()
  for (const practice of ranked) {
    const values = matching(practice, state.chosen, name).flatMap((standing) =>
      fields[name].valuesOf(practice, standing),
    )
    for (const value of new Set<string>(values)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  const chosen = state.chosen.get(name) ?? []
  return [...fields[name].labels(catalogue)]
    .map(([value, label]) => ({ value, label, count: counts.get(value) ?? 0, chosen: chosen.includes(value) }))
    .filter((option) => option.count > 0 || option.chosen)
}

/** Where nothing is found: the fields whose removal alone would give something, with how much. */
export const waysOut = (state: FilterState, ranked: readonly Practice[]): { name: FilterName; count: number }[] =>
  [...state.chosen.keys()]
    .map((name) => ({ name, count: ranked.filter((practice) => matches(practice, state.chosen, name)).length }))
    .filter(({ count }) => count > 0)
