import { z } from 'zod'
import { partialDate, year, oneOf } from './content/fields'
import { langs } from './i18n/langs'
import { audiences, eventKinds, findings, leadBodyKinds, qualifiers, sourceKinds, states, themes } from './vocabularies'
import { voivodeships } from './voivodeships'

// The public record: what the exports promise to their users. It is flat and has a type of its own, so that content
// files may change without breaking anyone's table. Each new column stands at the end and carries .meta({ since: day
// }).

const text = z.string()
const texts = z.array(text)
const day = z.iso.date()
/** Null where the sources are silent. */
const silent = text.nullable()

/** What every record has, in the order of columns. */
export const core = {
  id: text,
  page: z.url(),
  lang: z.enum(langs),
  title: text,
  summary: text.nullable(),
  published: day,
  changed: day,
}
const first = { since: '2026-11-22' }
const second = { since: '2026-11-26' }

export const recordSchemas = {
  practices: z
    .strictObject({
      ...core,
      city: text.nullable(),
      cityName: text.nullable(),
      voivodeship: oneOf(voivodeships),
      editions: z.array(year),
      categories: texts,
      recognition: texts,
      status: oneOf(states),
      statusAsOf: partialDate,
      themes: z.array(oneOf(themes)),
      audiences: z.array(oneOf(audiences)),
      leadBodyKind: oneOf(leadBodyKinds),
      leadBody: silent,
      justification: silent,
      legalBasis: silent,
      funding: silent,
      partners: silent,
      forWhom: silent,
      scale: silent,
      period: silent,
      failures: silent,
      recommendations: silent,
      story: text,
      gaps: texts,
      sources: texts,
      outcome: oneOf(findings).nullable().meta(second),
      reasons: texts.meta(second),
      opinions: texts.meta(second),
      relations: texts.meta(second),
    })
    .meta(first),
  cities: z
    .strictObject({
      ...core,
      voivodeship: oneOf(voivodeships),
      latitude: z.number(),
      longitude: z.number(),
      awards: z.int(),
      similar: z.int(),
      practices: texts,
      story: text,
      gaps: texts,
      sources: texts,
    })
    .meta(first),
  editions: z
    .strictObject({
      ...core,
      year,
      awards: z.int(),
      similar: z.int(),
      categories: texts,
      criteria: texts,
      jury: texts,
      juryComplete: z.boolean(),
      experts: texts,
      credits: texts,
      story: text,
      gaps: texts,
      sources: texts,
    })
    .meta(first),
  sources: z
    .strictObject({
      ...core,
      entry: text,
      usedBy: texts,
      sourceKind: oneOf(sourceKinds),
      publisher: silent,
      date: partialDate.nullable(),
      accessed: partialDate.nullable(),
      address: z.url().nullable(),
      newerAddress: z.url().nullable(),
      archive: z.url().nullable(),
      storedCopy: z.boolean(),
    })
    .meta(first),
  events: z
    .strictObject({
      ...core,
      entry: text,
      eventKind: oneOf(eventKinds),
      date: partialDate,
      until: partialDate.nullable(),
      qualifier: oneOf(qualifiers).nullable(),
      uncertain: z.boolean(),
      finding: oneOf(findings).nullable(),
      sources: texts,
    })
    .meta(first),
}

export type SetName = keyof typeof recordSchemas
export type RecordOf<S extends SetName> = z.output<(typeof recordSchemas)[S]>
export type AnyRecord = { [S in SetName]: RecordOf<S> }[SetName]
/** The name of any field of any record. */
export type FieldName = { [S in SetName]: keyof RecordOf<S> }[SetName]

export const setNames = ['practices', 'cities', 'editions', 'sources', 'events'] as const satisfies readonly SetName[]
