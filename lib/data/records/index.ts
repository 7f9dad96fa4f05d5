import type { z } from 'zod'
import { namesOf } from '../../names'
import { cityRecord } from './cities'
import { editionRecord } from './editions'
import { eventRecord } from './events'
import { practiceRecord } from './practices'
import { sourceRecord } from './sources'

// The public record: what the exports promise to their users. It is flat and has a type of its own, so that content
// files may change without breaking anyone's table. Each new column stands at the end of its set's record and carries
// .meta({ since: day }).

export const recordSchemas = {
  practices: practiceRecord,
  cities: cityRecord,
  editions: editionRecord,
  sources: sourceRecord,
  events: eventRecord,
}
export const setNames = namesOf(recordSchemas)

export type SetName = keyof typeof recordSchemas
export type RecordOf<S extends SetName> = z.output<(typeof recordSchemas)[S]>
export type AnyRecord = { [S in SetName]: RecordOf<S> }[SetName]
/** The name of any field of any record. */
export type FieldName = { [S in SetName]: keyof RecordOf<S> }[SetName]
