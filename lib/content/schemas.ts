import { z } from 'zod'
import { langs } from '../i18n/langs'
import { signNames } from '../look'
import {
  audiences,
  findings,
  leadBodyKinds,
  qualifiers,
  relationKinds,
  sourceKinds,
  states,
  themes,
} from '../vocabularies'
import { voivodeships } from '../voivodeships'
import { address, day, key, oneOf, partialDate, slug, silence, text, textOrSilence, year } from './fields'

/** When an entry was first published and last changed here. */
const dated = { published: day, changed: day }
const list = <T extends z.ZodType>(item: T) => z.array(item, 'listy').default([])
const some = <T extends z.ZodType>(item: T) => z.array(item, 'listy').min(1, 'listy z co najmniej jedną pozycją')

export const source = z.strictObject({
  key,
  title: text.max(400, 'tytułu do 400 znaków'),
  /** The language of the title, where it is not Polish. */
  lang: z.enum(langs, 'jednego z języków: pl, en, uk').optional(),
  publisher: text.max(400, 'nazwy do 400 znaków').transform(silence),
  kind: oneOf(sourceKinds),
  address: address.optional(),
  newerAddress: address.optional(),
  published: partialDate.optional(),
  accessed: partialDate.optional(),
  /** True where only a stored copy of the page, often its beginning, was read. */
  storedCopy: z.boolean('true albo false').optional(),
  note: text.optional(),
})

const timelineEntry = z.strictObject({
  key,
  date: partialDate,
  until: partialDate.optional(),
  qualifier: oneOf(qualifiers).optional(),
  text,
  uncertain: z.boolean('true albo false').optional(),
  sources: some(key),
})

const result = z.strictObject({ key, date: partialDate, text, source: key })
const review = z.strictObject({ key, year, finding: oneOf(findings), text, sources: list(key) })
const gap = z.strictObject({ key, text })
const relation = z.strictObject({ key, practice: slug, kind: oneOf(relationKinds), text })

const recognition = z.strictObject({
  edition: year,
  category: slug,
  as: z.enum(['award', 'similar']),
  title: text.optional(),
  summary: text.optional(),
  justification: text.optional(),
  opinion: text.optional(),
  source: key,
})

/** „The how”: what an official elsewhere asks first. A field that the sources are silent on says so. */
export const how = z.strictObject({
  leadBody: textOrSilence,
  justification: textOrSilence,
  legalBasis: textOrSilence,
  funding: textOrSilence,
  partners: textOrSilence,
  forWhom: textOrSilence,
  scale: textOrSilence,
  period: textOrSilence,
  failures: textOrSilence,
  recommendations: textOrSilence,
})

const practice = z
  .strictObject({
    title: text.max(200, 'tytułu do 200 znaków'),
    city: slug.optional(),
    voivodeship: oneOf(voivodeships).optional(),
    formerSlugs: list(slug),
    summary: text.max(400, 'streszczenia do 400 znaków'),
    themes: some(oneOf(themes)),
    audiences: some(oneOf(audiences)),
    leadBodyKind: oneOf(leadBodyKinds),
    status: z.strictObject({ state: oneOf(states), asOf: partialDate, source: key }),
    recognition: list(recognition),
    /**
     * When a practice was proposed for the catalogue and in which category: until an edition judges it, this is all its
     * standing.
     */
    proposed: z.strictObject({ on: day, category: slug }).optional(),
    how,
    results: list(result),
    timeline: some(timelineEntry),
    reviews: list(review),
    gaps: list(gap),
    relations: list(relation),
    sources: list(source),
    ...dated,
  })
  .refine((entry) => !entry.city !== !entry.voivodeship, {
    error: 'dokładnie jednego z pól: city albo voivodeship',
    path: ['city'],
    params: { fix: 'usuń jedno z nich' },
  })
  .refine((entry) => entry.recognition.length > 0 || entry.proposed, {
    error: 'co najmniej jednego wpisu; praktyka jeszcze nieoceniona ma zamiast tego pole proposed',
    path: ['recognition'],
  })

const city = z.strictObject({
  name: text,
  genitive: text,
  locative: text,
  voivodeship: oneOf(voivodeships),
  coordinates: z.strictObject({
    latitude: z.number('szerokości geograficznej').min(49).max(55),
    longitude: z.number('długości geograficznej').min(14).max(24.2),
  }),
  formerSlugs: list(slug),
  summary: text.max(400, 'streszczenia do 400 znaków'),
  timeline: list(timelineEntry),
  gaps: list(gap),
  sources: list(source),
  ...dated,
})

const category = z.strictObject({
  name: text,
  summary: text,
  sign: z.enum(signNames).optional(),
  themes: some(oneOf(themes)),
  editions: some(
    z.strictObject({
      edition: year,
      number: z.number('numeru').int('liczby całkowitej').positive('liczby od 1'),
      title: text,
      /** Whether the edition's own list of similar actions survives. */
      similarList: z.enum(['complete', 'cut', 'lost', 'none', 'unread']),
      recommendations: text.optional(),
      source: key,
    }),
  ),
  formerSlugs: list(slug),
  ...dated,
})

const edition = z.strictObject({
  year,
  title: text,
  summary: text,
  juryComplete: z.boolean('true albo false'),
  experts: list(z.strictObject({ name: text, place: text })),
  criteria: list(slug),
  credits: list(z.strictObject({ key, text })),
  timeline: list(timelineEntry),
  gaps: list(gap),
  sources: some(source),
  ...dated,
})

const juror = z.strictObject({
  name: text,
  origin: textOrSilence,
  city: textOrSilence,
  citySlug: slug.optional(),
  editions: some(year),
  source: key,
  ...dated,
})
const criterion = z.strictObject({
  number: z.number('numeru').int('liczby całkowitej').positive('liczby od 1'),
  name: text,
  question: text,
  ...dated,
})
const page = z.strictObject({ title: text, summary: text, ...dated })
const term = z.strictObject({ term: text, name: text, ...dated })

/** The schema of each collection, by the name of its folder in content/. */
export const schemas = {
  practices: practice,
  cities: city,
  categories: category,
  editions: edition,
  jury: juror,
  criteria: criterion,
  pages: page,
  glossary: term,
}
export type CollectionName = keyof typeof schemas
/** The front matter of a file of a collection, parsed. */
export type FrontMatter<C extends CollectionName> = z.output<(typeof schemas)[C]>
/** Says whether a folder's name is the name of a collection. */
export const isCollectionName = (value: string): value is CollectionName => Object.hasOwn(schemas, value)
/** The names of all collections. */
export const collectionNames = Object.keys(schemas).filter(isCollectionName)
