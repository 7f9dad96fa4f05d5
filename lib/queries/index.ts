import type {
  Catalogue,
  Category,
  CategoryEdition,
  City,
  Edition,
  Juror,
  Practice,
  Recognition,
  Standing,
  Voivodeship,
} from '../catalogue'

const all = (catalogue: Catalogue) => [...catalogue.practices.values()]

/** Says whether any edition gave the practice an award; otherwise it was only listed as similar. */
export const isAwarded = ({ recognition }: Pick<Practice, 'recognition'>) =>
  recognition.some(({ as }) => as === 'award')

/** How a practice stands so far; one that no edition has judged yet was only proposed. */
export const standingOf = (practice: Pick<Practice, 'recognition'>): Standing =>
  isAwarded(practice) ? 'award' : practice.recognition.length > 0 ? 'similar' : 'proposed'
/** The categories a practice belongs to: those it was recognised in, and the one it was proposed in. */
export const categoriesFor = ({ recognition, proposed }: Practice): Category[] => [
  ...new Set([...recognition.map(({ category }) => category), ...(proposed ? [proposed.category] : [])]),
]

/** Practices of a city, awarded ones first. */
export const practicesIn = (catalogue: Catalogue, city: City) =>
  awardedFirst(all(catalogue).filter((practice) => practice.city === city))
/** Counted by recognition, not by practices: the sums of cities and regions are those of editions. */
const countsAmong = (recognition: readonly Recognition[]) => ({
  awards: recognition.filter(({ as }) => as === 'award').length,
  similar: recognition.filter(({ as }) => as === 'similar').length,
})
/** How many awards and similar actions a city has, each counted in every edition that gave it. */
export const countsIn = (catalogue: Catalogue, city: City) =>
  countsAmong(practicesIn(catalogue, city).flatMap(({ recognition }) => recognition))
/** Practices of a voivodeship office: they belong to no city. */
export const regionalPractices = (catalogue: Catalogue, voivodeship: Voivodeship) =>
  all(catalogue).filter((practice) => practice.city === null && practice.voivodeship === voivodeship)
/** Practices recognised in a category, in any edition, or proposed in it. */
export const practicesOfCategory = (catalogue: Catalogue, category: Category) =>
  all(catalogue).filter((practice) => categoriesFor(practice).includes(category))
/** Says whether any edition recognised a practice in a category; otherwise it can only have been proposed in it. */
export const isRecognisedIn = ({ recognition }: Practice, category: Category) =>
  recognition.some((one) => one.category === category)
/** Practices proposed in a category and not recognised in it: not judged yet, or judged in another one. */
export const proposedIn = (catalogue: Catalogue, category: Category) =>
  practicesOfCategory(catalogue, category).filter((practice) => !isRecognisedIn(practice, category))
/** The awards and similar actions of one edition in one category. */
export const recognisedIn = (catalogue: Catalogue, edition: Edition, category: Category) =>
  all(catalogue)
    .flatMap((practice) =>
      practice.recognition
        .filter((one) => one.edition === edition && one.category === category)
        .map((recognition) => ({ practice, recognition })),
    )
    .sort((a, b) => Number(b.recognition.as === 'award') - Number(a.recognition.as === 'award'))
/** Says whether an edition gave nothing to any other practice in a category. */
export const isAlone = (catalogue: Catalogue, { slug }: Practice, { edition, category }: Recognition) =>
  !all(catalogue).some(
    (other) =>
      other.slug !== slug && other.recognition.some((one) => one.edition === edition && one.category === category),
  )
/** A category as it was in an edition that had it. */
export const categoryIn = (category: Category, edition: Edition): CategoryEdition => {
  const found = category.editions.find((one) => one.edition === edition)
  if (!found) throw new Error(`${category.slug} is not in ${edition.slug}`) // checked by link
  return found
}
/** The categories of an edition with their numbers, in that order. */
export const categoriesOf = (catalogue: Catalogue, edition: Edition) =>
  [...catalogue.categories.values()]
    .flatMap((category) =>
      category.editions.filter((one) => one.edition === edition).map((inEdition) => ({ category, inEdition })),
    )
    .sort((a, b) => a.inEdition.number - b.inEdition.number)
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
/** How many awards and similar actions an edition has. */
export const countsOf = (catalogue: Catalogue, edition: Edition) =>
  countsAmong(all(catalogue).flatMap(({ recognition }) => recognition.filter((one) => one.edition === edition)))
/** Says whether no edition gave more than one award in a category. */
export const awardsAreSingle = (catalogue: Catalogue) => {
  const awards = all(catalogue)
    .flatMap(({ recognition }) => recognition.filter(({ as }) => as === 'award'))
    .map(({ edition, category }) => `${edition.slug}/${category.slug}`)
  return new Set(awards).size === awards.length
}
/** Says whether an edition has recognised nobody yet: it is only announced, or its results are still to be written. */
export const isPending = (catalogue: Catalogue, edition: Edition) =>
  !all(catalogue).some(({ recognition }) => recognition.some((one) => one.edition === edition))
/** The editions that have recognised somebody, in their order. */
export const judgedEditions = (catalogue: Catalogue) =>
  [...catalogue.editions.values()].filter((edition) => !isPending(catalogue, edition))
/** The years of the editions that have recognised somebody, in their order. */
export const editionYears = (catalogue: Catalogue) => judgedEditions(catalogue).map(({ year }) => year)

const awardedFirst = (practices: readonly Practice[]) =>
  [...practices].sort((a, b) => Number(isAwarded(b)) - Number(isAwarded(a)))
