import { nearest } from './nearest'
import type { Entries, Slugs } from './link'
import type { Problem } from './problem'
import { collectionNames, type CollectionName } from './schemas'
import { hashOf, missingKeys, unknownKeys, wordsOf, type Translation } from './translations'
import type { Entry, Valid } from './validate'

/** The translations into one language, by collection and slug. */
export type Translations = { [C in CollectionName]: ReadonlyMap<string, Valid<Translation<C>>> }
/**
 * A translation made from an older Polish text, or without some of its words; `hash` is that of the Polish words now.
 */
export type Behind = { path: string; stale: boolean; missing: string[]; hash: string }

/** The hash of an entry's Polish words as they are now. */
export const currentHash = <C extends CollectionName>(collection: C, entry: Entry<C>): string =>
  hashOf(wordsOf[collection](entry.data), entry.body)

/** Ensure that translations belong to an entry and say only what it has; list those that are behind. */
export function checkTranslations(
  entries: Entries,
  translations: Translations,
  slugs: Slugs,
): { problems: Problem[]; behind: Behind[] } {
  const problems: Problem[] = []
  const behind: Behind[] = []
  const check = <C extends CollectionName>(collection: C) => {
    for (const [slug, translation] of translations[collection]) {
      const problem = (path: readonly string[], expected: string, actual: string, fix: string) =>
        problems.push({
          path: translation.path,
          field: path.join('.') || 'plik',
          expected,
          actual,
          fix,
          ...translation.position(path),
        })
      const entry = entries[collection].get(slug)
      if (!entry) {
        if (!slugs[collection].has(slug))
          problem(
            [],
            `polskiego pliku content/${collection}/${slug}.md`,
            'brak takiego pliku',
            'zmień nazwę tłumaczenia na nazwę polskiego pliku',
          )
        continue
      }
      const words = wordsOf[collection](entry.data)
      for (const path of unknownKeys(translation.data, words)) {
        const known = Object.entries(words).flatMap(([field, value]: [string, unknown]) =>
          field === path[0] && typeof value === 'object' && value !== null ? Object.keys(value) : [],
        )
        const guess = nearest(path[1] ?? '', known)
        problem(
          path,
          `klucza, który ma polski plik: ${known.join(', ') || 'żadnego'}`,
          `„${path[1]}”`,
          guess ? `napisz „${guess}”` : 'usuń tę pozycję',
        )
      }
      const missing = [...missingKeys(translation.data, words), ...(entry.body && !translation.body ? ['treść'] : [])]
      const hash = currentHash(collection, entry)
      const stale = translation.data.translates !== hash
      if (stale || missing.length > 0) behind.push({ path: translation.path, stale, missing, hash })
    }
  }
  for (const collection of collectionNames) check(collection)
  return { problems, behind }
}
