import type { Catalogue, Edition, Juror } from '../catalogue'
import { judgedEditions } from './editions'

/** The jury of an edition, as far as it is known. */
export const jurorsOf = (catalogue: Catalogue, edition: Edition): Juror[] =>
  [...catalogue.jury.values()].filter(({ editions }) => editions.includes(edition))
/** How many members of an edition's jury are known, and whether that is all of them. */
export type KnownJury = { year: number; known: number; complete: boolean }
/** What is known of the jury of every edition that has judged. */
export const knownJuries = (catalogue: Catalogue): KnownJury[] =>
  judgedEditions(catalogue).map((edition) => ({
    year: edition.year,
    known: jurorsOf(catalogue, edition).length,
    complete: edition.juryComplete,
  }))
