import type { Lang } from '../../i18n/langs'
import { compareDates, type Qualified } from '../../text/dates'

/** Makes a map by slug of all items of a kind, in the order of their names in a language. */
export function orderIn(lang: Lang) {
  const { compare } = new Intl.Collator(lang, { numeric: true })
  return <From, To extends { slug: string }>(
    from: ReadonlyMap<string, From>,
    make: (one: From) => To,
    nameOf: (one: To) => string,
  ): ReadonlyMap<string, To> =>
    new Map(
      [...from.values()]
        .map(make)
        .sort((a, b) => compare(nameOf(a), nameOf(b)))
        .map((one) => [one.slug, one]),
    )
}

/** Items, the oldest first. */
export const byDate = <T extends Qualified>(items: readonly T[]): T[] => [...items].sort(compareDates)
