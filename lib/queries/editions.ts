import type { Catalogue, Edition } from '../catalogue'
import { allPractices, countsAmong } from './practices'

/** The categories of an edition with their numbers, in that order. */
export const categoriesOf = (catalogue: Catalogue, edition: Edition) =>
  [...catalogue.categories.values()]
    .flatMap((category) =>
      category.editions.filter((one) => one.edition === edition).map((inEdition) => ({ category, inEdition })),
    )
    .sort((a, b) => a.inEdition.number - b.inEdition.number)
/** How many awards and similar actions an edition has. */
export const countsOf = (catalogue: Catalogue, edition: Edition) =>
  countsAmong(
    allPractices(catalogue).flatMap(({ recognition }) => recognition.filter((one) => one.edition === edition)),
  )
/** Says whether no edition gave more than one award in a category. */
export const awardsAreSingle = (catalogue: Catalogue) => {
  const awards = allPractices(catalogue)
    .flatMap(({ recognition }) => recognition.filter(({ as }) => as === 'award'))
    .map(({ edition, category }) => `${edition.slug}/${category.slug}`)
  return new Set(awards).size === awards.length
}
/** Says whether an edition has recognised nobody yet: it is only announced, or its results are still to be written. */
export const isPending = (catalogue: Catalogue, edition: Edition) =>
  !allPractices(catalogue).some(({ recognition }) => recognition.some((one) => one.edition === edition))
/** The editions that have recognised somebody, in their order. */
export const judgedEditions = (catalogue: Catalogue) =>
  [...catalogue.editions.values()].filter((edition) => !isPending(catalogue, edition))
/** The years of the editions that have recognised somebody, in their order. */
export const editionYears = (catalogue: Catalogue) => judgedEditions(catalogue).map(({ year }) => year)
