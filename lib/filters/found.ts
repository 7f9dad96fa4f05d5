import type { Catalogue, Practice } from '../catalogue'
import { allPractices } from '../queries/practices'
import type { Correction } from '../search/engine'

/** The practices that a query found, best first, and what its reader has to know of the query. */
export type FoundPractices = { ranked: readonly Practice[]; corrections: readonly Correction[]; cut: boolean }

/** All practices, where nothing is searched for. */
export const notSearched = (catalogue: Catalogue): FoundPractices => ({
  ranked: allPractices(catalogue),
  corrections: [],
  cut: false,
})
