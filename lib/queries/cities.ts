import type { Catalogue, City, Practice, Voivodeship } from '../catalogue'
import { allPractices, countsAmong, isAwarded } from './practices'

/** Practices of a city, awarded ones first. */
export const practicesIn = (catalogue: Catalogue, city: City) =>
  awardedFirst(allPractices(catalogue).filter((practice) => practice.city === city))
/** How many awards and similar actions a city has, each counted in every edition that gave it. */
export const countsIn = (catalogue: Catalogue, city: City) =>
  countsAmong(practicesIn(catalogue, city).flatMap(({ recognition }) => recognition))
/** How a city stands: whether any edition gave one of its practices an award. */
export const cityStanding = (catalogue: Catalogue, city: City): 'award' | 'similar' =>
  practicesIn(catalogue, city).some(isAwarded) ? 'award' : 'similar'
/** Practices of a voivodeship office: they belong to no city. */
export const regionalPractices = (catalogue: Catalogue, voivodeship: Voivodeship) =>
  allPractices(catalogue).filter((practice) => practice.city === null && practice.voivodeship === voivodeship)

const awardedFirst = (practices: readonly Practice[]) =>
  [...practices].sort((a, b) => Number(isAwarded(b)) - Number(isAwarded(a)))
