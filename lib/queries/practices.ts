import type { Catalogue, Category, Practice, Recognition, Standing } from '../catalogue'

/** Every practice, in the order of the catalogue. */
export const allPractices = (catalogue: Catalogue) => [...catalogue.practices.values()]
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
/**
 * How many awards and similar actions there are, counted by recognition, not by practices: the sums of cities and
 * regions are those of editions.
 */
export const countsAmong = (recognition: readonly Recognition[]) => ({
  awards: recognition.filter(({ as }) => as === 'award').length,
  similar: recognition.filter(({ as }) => as === 'similar').length,
})
/** Says whether any edition recognised a practice in a category; otherwise it can only have been proposed in it. */
export const isRecognisedIn = ({ recognition }: Practice, category: Category) =>
  recognition.some((one) => one.category === category)
