import { createHash } from 'node:crypto'
import { z } from 'zod'
import { text } from './fields'
import { how, type CollectionName, type FrontMatter } from './schemas'

/** Words by the key (or the year) of the Polish item that they belong to; facts are never repeated. */
const byKey = z.record(z.string(), text, 'pól klucz: tekst').default({})
/** Which Polish words a translation was made from: `npm run translated` writes it. */
const translates = z
  .string('skrótu z polecenia npm run translated')
  .regex(/^[0-9a-f]{8}$/, 'skrótu z polecenia npm run translated')
const named = { translates, title: text, summary: text }
const recognition = z.strictObject({ title: text, summary: text, justification: text, opinion: text }).partial()

/**
 * The schema of a translation of each collection: words only. A juror or an expert may have a name there too, where the
 * language has letters of its own.
 */
export const translationSchemas = {
  practices: z.strictObject({
    ...named,
    how: z
      .strictObject(Object.fromEntries(Object.keys(how.shape).map((field) => [field, text.optional()])))
      .default({}),
    recognition: z.record(z.string(), recognition).default({}),
    results: byKey,
    timeline: byKey,
    reviews: byKey,
    gaps: byKey,
    relations: byKey,
    notes: byKey,
  }),
  cities: z.strictObject({
    translates,
    name: text,
    locative: text,
    summary: text,
    timeline: byKey,
    gaps: byKey,
    notes: byKey,
  }),
  categories: z.strictObject({ translates, name: text, summary: text, titles: byKey, recommendations: byKey }),
  editions: z.strictObject({
    ...named,
    experts: z.record(z.string(), z.union([text, z.strictObject({ name: text, place: text })])).default({}),
    credits: byKey,
    timeline: byKey,
    gaps: byKey,
    notes: byKey,
  }),
  jury: z.strictObject({ translates, name: text.optional(), origin: text.optional(), city: text.optional() }),
  criteria: z.strictObject({ translates, name: text, question: text }),
  pages: z.strictObject(named),
  glossary: z.strictObject({ translates, name: text }),
}
export type Translation<C extends CollectionName> = z.output<(typeof translationSchemas)[C]>

const texts = (items: readonly { key: string; text: string }[]) =>
  Object.fromEntries(items.map((item) => [item.key, item.text]))
const notes = (sources: readonly { key: string; note?: string | undefined }[]) =>
  Object.fromEntries(sources.flatMap(({ key, note }) => (note ? [[key, note]] : [])))

/** The Polish words of an entry in the shape of a translation: what a translator has to say. */
export const wordsOf: { [C in CollectionName]: (data: FrontMatter<C>) => object } = {
  practices: ({
    title,
    summary,
    how: fields,
    recognition: given,
    results,
    timeline,
    reviews,
    gaps,
    relations,
    sources,
  }) => ({
    title,
    summary,
    how: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)),
    recognition: Object.fromEntries(
      given.flatMap(({ edition, title: name, summary: short, justification, opinion }) => {
        const said = Object.fromEntries(
          Object.entries({ title: name, summary: short, justification, opinion }).filter(([, value]) => value),
        )
        return Object.keys(said).length ? [[edition, said]] : []
      }),
    ),
    results: texts(results),
    timeline: texts(timeline),
    reviews: texts(reviews),
    gaps: texts(gaps),
    relations: texts(relations),
    notes: notes(sources),
  }),
  cities: ({ name, locative, summary, timeline, gaps, sources }) => ({
    name,
    locative,
    summary,
    timeline: texts(timeline),
    gaps: texts(gaps),
    notes: notes(sources),
  }),
  categories: ({ name, summary, editions }) => ({
    name,
    summary,
    titles: Object.fromEntries(editions.map(({ edition, title }) => [edition, title])),
    recommendations: Object.fromEntries(
      editions.flatMap(({ edition, recommendations }) => (recommendations ? [[edition, recommendations]] : [])),
    ),
  }),
  editions: ({ title, summary, experts, credits, timeline, gaps, sources }) => ({
    title,
    summary,
    experts: Object.fromEntries(experts.map(({ name, place }) => [name, place])),
    credits: texts(credits),
    timeline: texts(timeline),
    gaps: texts(gaps),
    notes: notes(sources),
  }),
  jury: ({ origin, city }) => ({ ...(origin ? { origin } : {}), ...(city ? { city } : {}) }),
  criteria: ({ name, question }) => ({ name, question }),
  pages: ({ title, summary }) => ({ title, summary }),
  glossary: ({ name }) => ({ name }),
}

/**
 * A short hash of the Polish words and body of an entry: changes when there is something new to translate, not when
 * only facts change.
 */
export const hashOf = (words: object, body: string): string =>
  createHash('sha256')
    .update(JSON.stringify([words, body]))
    .digest('hex')
    .slice(0, 8)

/** The keys of a translation that the Polish entry does not have, as paths. */
export function unknownKeys(translation: object, polish: object): string[][] {
  return Object.entries(translation).flatMap(([field, value]: [string, unknown]) => {
    const counterpart: unknown = Object.entries(polish).find(([name]) => name === field)?.[1]
    if (field === 'translates' || typeof value === 'string' || value === undefined) return []
    if (typeof value !== 'object' || value === null) return []
    const known = typeof counterpart === 'object' && counterpart !== null ? Object.keys(counterpart) : []
    return Object.entries(value)
      .filter(([key, inner]) => inner !== undefined && !known.includes(key))
      .map(([key]) => [field, key])
  })
}

/** The keys of the Polish entry that a translation does not say yet, as `field.key`. */
export const missingKeys = (translation: object, polish: object): string[] =>
  unknownKeys(polish, translation).map((path) => path.join('.'))
