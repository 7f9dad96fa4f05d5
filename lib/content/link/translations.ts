import { currentHash } from '../hash'
import { nearest } from '../nearest'
import { BODY } from '../parse/prose'
import { problemAt, type Problem } from '../problem'
import { referenceTo, sourcesIn } from '../../text/references'
import { collectionNames, polishWords, type CollectionName } from '../schemas'
import type { Lang } from '../../i18n/langs'
import { valueAt, type Entries, type Translations } from '../validate'
import type { Slugs } from './round'

/**
 * A translation made from an older Polish text, or without some of its words; `hash` is that of the Polish words now.
 */
export type Behind = { path: string; stale: boolean; missing: string[]; hash: string }

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
      const { translates, ...translated } = translation.data
      const problem = (path: readonly string[], expected: string, actual: string, fix: string) =>
        problems.push(problemAt(translation, path, expected, actual, fix))
      const entry = entries[collection].get(slug)
      if (!entry) {
        const polish = `content/${collection}/${slug}.md`
        if (!slugs[collection].has(slug))
          problem(
            [],
            `polskiego pliku ${polish}`,
            'brak takiego pliku',
            'zmień nazwę tłumaczenia na nazwę polskiego pliku',
          )
        continue
      }
      const words = polishWords[collection](entry.data)
      for (const path of wordsBeyond(words, translated)) {
        if (collection === 'jury' && path[0] === 'name') continue // in letters of the language, beside the Polish one
        const known = Object.keys(valueAt(words, path.slice(0, -1)) ?? {})
        const key = path.at(-1) ?? ''
        const guess = nearest(key, known)
        problem(
          path,
          `klucza, który ma polski plik: ${known.join(', ') || 'żadnego'}`,
          `„${key}”`,
          guess ? `napisz „${guess}”` : 'usuń tę pozycję',
        )
      }
      const referred = sourceKeysIn(translated, translation.body)
      const missing = [
        ...wordsBeyond(translated, words).map((path) => path.join('.')),
        ...(entry.body && !translation.body ? [BODY] : []),
        ...[...sourceKeysIn(words, entry.body)].filter((key) => !referred.has(key)).map(referenceTo),
      ]
      const hash = currentHash(collection, entry)
      const stale = translates !== hash
      if (stale || missing.length > 0) behind.push({ path: translation.path, stale, missing, hash })
    }
  }
  for (const collection of collectionNames) check(collection)
  return { problems, behind }
}

/** An entry that some languages have no translation of, so that their pages show it in Polish. */
export type Untranslated = { path: string; into: Lang[] }

/** Lists the entries that are not translated into every language. */
export const listUntranslated = (entries: Entries, translations: ReadonlyMap<Lang, Translations>): Untranslated[] =>
  collectionNames.flatMap((collection) =>
    [...entries[collection].values()]
      .map(({ path, slug }) => ({
        path,
        into: [...translations].filter(([, one]) => !one[collection].has(slug)).map(([lang]) => lang),
      }))
      .filter(({ into }) => into.length > 0),
  )

/** The paths of what others say and these words do not. */
const wordsBeyond = (words: object, others: object): string[][] => {
  const own = new Map<string, unknown>(Object.entries(words))
  return Object.entries(others).flatMap(([name, other]: [string, unknown]) => {
    const word = own.get(name)
    if (isObject(word) && isObject(other)) return wordsBeyond(word, other).map((path) => [name, ...path])
    return word === undefined && other !== undefined ? [[name]] : []
  })
}
/** The keys of the sources to which words refer. */
const sourceKeysIn = (...words: unknown[]) => new Set(sourcesIn(JSON.stringify(words)))
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
