import type { Catalogue } from '../catalogue'
import { fold } from '../text/fold'

/**
 * The name that a file gets by its title: „Dom dla łódzkich rodzin” becomes `dom-dla-lodzkich-rodzin`. Empty where no
 * letter is left.
 */
export const slugOf = (title: string): string =>
  fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')

/** The first of `name`, `name-2`, `name-3` ... that is not taken. */
export function freeSlug(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const slug = number === 1 ? name : `${name}-${number}`
    if (!taken.has(slug)) return slug
  }
}

/** The names that no new practice can have: those of practices, and those that they once had. */
export const takenSlugs = ({ practices }: Catalogue): ReadonlySet<string> =>
  new Set([...practices.values()].flatMap(({ slug, formerSlugs }) => [slug, ...formerSlugs]))
