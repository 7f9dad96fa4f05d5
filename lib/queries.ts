import type { Catalogue, Category, CategoryEdition, City, Edition, Juror, Practice, Voivodeship } from './catalogue'

const all = (catalogue: Catalogue) => [...catalogue.practices.values()]

/** Says whether any edition gave the practice an award; otherwise it was only listed as similar. */
export const isAwarded = (practice: Practice) => practice.recognition.some(({ as }) => as === 'award')

/** What a practice was given so far; one that no edition has judged yet was only proposed. */
export const standingOf = (practice: Practice): 'award' | 'similar' | 'proposed' => (isAwarded(practice) ? 'award' : practice.recognition.length > 0 ? 'similar' : 'proposed')
/** The categories a practice belongs to: those it was honoured in, and the one it was proposed in. */
export const categoriesFor = ({ recognition, proposed }: Practice): Category[] => [...new Set([...recognition.map(({ category }) => category), ...(proposed ? [proposed.category] : [])])]

/** Practices of a city, awarded ones first. */
export const practicesIn = (catalogue: Catalogue, city: City) => awardedFirst(all(catalogue).filter((practice) => practice.city === city))
/** How many awards and similar actions a city has. */
export const countsIn = (catalogue: Catalogue, city: City) => {
  const practices = practicesIn(catalogue, city)
  return { awards: practices.flatMap(({ recognition }) => recognition).filter(({ as }) => as === 'award').length, similar: practices.filter((practice) => standingOf(practice) === 'similar').length }
}
/** Practices of a voivodeship office: they belong to no city. */
export const regionalPractices = (catalogue: Catalogue, voivodeship: Voivodeship) => all(catalogue).filter((practice) => practice.city === null && practice.voivodeship === voivodeship)
/** Practices honoured in a category, in any edition, or proposed in it. */
export const practicesOfCategory = (catalogue: Catalogue, category: Category) => all(catalogue).filter((practice) => categoriesFor(practice).includes(category))
/** Practices proposed in a category that no edition has judged yet. */
export const proposedIn = (catalogue: Catalogue, category: Category) => all(catalogue).filter((practice) => standingOf(practice) === 'proposed' && practice.proposed?.category === category)
/** The awards and similar actions of one edition in one category. */
export const recognisedIn = (catalogue: Catalogue, edition: Edition, category: Category) =>
  all(catalogue).flatMap((practice) => practice.recognition.filter((one) => one.edition === edition && one.category === category).map((recognition) => ({ practice, recognition })))
    .sort((a, b) => Number(b.recognition.as === 'award') - Number(a.recognition.as === 'award'))
/** A category as it was in an edition that had it. */
export const categoryIn = (category: Category, edition: Edition): CategoryEdition => {
  const found = category.editions.find((one) => one.edition === edition)
  if (!found) throw new Error(`${category.slug} is not in ${edition.slug}`) // checked by link
  return found
}
/** The categories of an edition with their numbers, in that order. */
export const categoriesOf = (catalogue: Catalogue, edition: Edition) =>
  [...catalogue.categories.values()]
    .flatMap((category) => category.editions.filter((one) => one.edition === edition).map((inEdition) => ({ category, inEdition })))
    .sort((a, b) => a.inEdition.number - b.inEdition.number)
/** The jury of an edition, as far as it is known. */
export const jurorsOf = (catalogue: Catalogue, edition: Edition): Juror[] => [...catalogue.jury.values()].filter(({ editions }) => editions.includes(edition))
/** How many awards and similar actions an edition has. */
export const countsOf = (catalogue: Catalogue, edition: Edition) => {
  const given = all(catalogue).flatMap(({ recognition }) => recognition.filter((one) => one.edition === edition))
  return { awards: given.filter(({ as }) => as === 'award').length, similar: given.filter(({ as }) => as === 'similar').length }
}

const awardedFirst = (practices: readonly Practice[]) => [...practices].sort((a, b) => Number(isAwarded(b)) - Number(isAwarded(a)))

/** The date of the newest dated fact in a practice's timeline. */
export const latestEvidence = ({ timeline, published }: Practice) => timeline.map(({ date, until }) => until ?? date).sort().at(-1) ?? published

/** The date of the newest dated fact that the catalogue has on a city, its own or one of its practices'. */
export const newestEvidence = (catalogue: Catalogue, city: City) =>
  [...city.timeline.map(({ date, until }) => until ?? date), ...practicesIn(catalogue, city).map(latestEvidence)].sort().at(-1) ?? city.published
