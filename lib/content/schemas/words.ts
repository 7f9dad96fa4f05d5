import { z } from 'zod'
import { plainText, text } from './fields'

/** Which Polish words a translation was made from: `npm run translated` writes it. */
export const translates = z
  .string('skrótu z polecenia npm run translated')
  .regex(/^[0-9a-f]{8}$/, 'skrótu z polecenia npm run translated')

/** Words by the key (or the year) of the Polish item that they belong to; facts are never repeated. */
const wordsByKey = (words: typeof text) => z.record(z.string(), words, 'pól klucz: tekst').default({})
export const byKey = wordsByKey(text)
export const titlesByKey = wordsByKey(plainText)

/** The words of a keyed list. */
export const textsOf = (items: readonly { key: string; text: string }[]) =>
  Object.fromEntries(items.map((item) => [item.key, item.text]))

/** What the catalogue notes of sources, by their keys. */
export const notesOf = (sources: readonly { key: string; note?: string | undefined }[]) =>
  Object.fromEntries(sources.flatMap(({ key, note }) => (note ? [[key, note]] : [])))

/** The texts that are there: a field on which the sources are silent leaves nothing to translate. */
export const present = (texts: Readonly<Record<string, string | null | undefined>>) =>
  Object.fromEntries(Object.entries(texts).filter(([, value]) => value))
