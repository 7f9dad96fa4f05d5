import type { Catalogue, Category, CategoryEdition, Edition, Practice, Recognition } from '../catalogue'
import { allPractices, categoriesFor, isRecognisedIn } from './practices'

/** Practices recognised in a category, in any edition, or proposed in it. */
export const practicesOfCategory = (catalogue: Catalogue, category: Category) =>
  allPractices(catalogue).filter((practice) => categoriesFor(practice).includes(category))
/** Practices proposed in a category and not recognised in it: not judged yet, or judged in another one. */
export const proposedIn = (catalogue: Catalogue, category: Category) =>
  practicesOfCategory(catalogue, category).filter((practice) => !isRecognisedIn(practice, category))
/** The awards and similar actions of one edition in one category. */
export const recognisedIn = (catalogue: Catalogue, edition: Edition, category: Category) =>
  allPractices(catalogue)
    .flatMap((practice) =>
      practice.recognition
        .filter((one) => one.edition === edition && one.category === category)
        .map((recognition) => ({ practice, recognition })),
    )
    .sort((a, b) => Number(b.recognition.as === 'award') - Number(a.recognition.as === 'award'))
/** Says whether an edition gave nothing to any other practice in a category. */
export const isAlone = (catalogue: Catalogue, { slug }: Practice, { edition, category }: Recognition) =>
  !allPractices(catalogue).some(
    (other) =>
      other.slug !== slug && other.recognition.some((one) => one.edition === edition && one.category === category),
  )
/** A category as it was in an edition that had it. */
export const categoryIn = (category: Category, edition: Edition): CategoryEdition => {
  const found = category.editions.find((one) => one.edition === edition)
  if (!found) throw new Error(`${category.slug} is not in ${edition.slug}`) // checked by link
  return found
}
/** The title under which an edition recognised a practice; undefined where that is its category's or the practice's own. */
export function titleRecognised({ title, category, edition }: Recognition): string | undefined {
  const inEdition = categoryIn(category, edition)
  return title === inEdition.title || title === inEdition.translatedTitle ? undefined : title
}
