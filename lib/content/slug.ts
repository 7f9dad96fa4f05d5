/**
 * The name that a file gets by its title: „Dom dla łódzkich rodzin” becomes `dom-dla-lodzkich-rodzin`. Empty where no
 * letter is left.
 */
export const slugOf = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁ]/g, 'l')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')

/** The first of `name`, `name-2`, `name-3` ... that is not taken. */
export function freeSlug(name: string, isTaken: (slug: string) => boolean): string {
  for (let number = 1; ; number++) {
    const slug = number === 1 ? name : `${name}-${number}`
    if (!isTaken(slug)) return slug
  }
}
