import type { LocalisedEntry, LocalisedText } from '../../catalogue'
import type { Lang } from '../../i18n/langs'
import { ownOf } from '../../names'
import { currentHash } from '../hash'
import type { CollectionName } from '../schemas'
import type { Entry, Translations } from '../validate'

/** A translation's words by the key of the Polish item that they belong to. */
export type ByKey = Readonly<Record<string, string>> | undefined
export type Localisation = ReturnType<typeof localisationIn>

/** How entries read in one language: a word that has no translation stays Polish and says so. */
export function localisationIn(lang: Lang, translations: Translations | undefined) {
  const translation = <C extends CollectionName>(collection: C, slug: string) => translations?.[collection].get(slug)
  const text = (polish: string, translated: string | undefined): LocalisedText =>
    translated ? { text: translated, lang } : { text: polish, lang: 'pl' }
  return {
    lang,
    text,
    /** The words of an entry's translation, where there is one. */
    words: <C extends CollectionName>(collection: C, slug: string) => translation(collection, slug)?.data,
    /** The body of an entry, and whether its translation is behind. */
    entry: <C extends CollectionName>(collection: C, entry: Entry<C>): LocalisedEntry => {
      const { slug } = entry
      const found = translation(collection, slug)
      return found
        ? { slug, lang, body: found.body, stale: found.data.translates !== currentHash(collection, entry) }
        : { slug, lang: 'pl', body: entry.body, stale: false }
    },
    /** The items of a keyed list. */
    items: <T extends { key: string; text: string }>(items: readonly T[], words: ByKey) =>
      items.map((item) => ({ ...item, ...text(item.text, ownOf(words, item.key)) })),
  }
}

/** A translation's words without its hash. */
export function withoutHash<T extends { translates: string }>(
  translation: T | undefined,
): Omit<T, 'translates'> | undefined {
  if (!translation) return undefined
  const { translates, ...words } = translation
  return words
}
