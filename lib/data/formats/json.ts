import { z } from 'zod'
import { codebookFields } from '../codebook'
import { words } from '../../i18n'
import { isSchema, type JsonSchema } from '../../json-schema'
import { LICENCE } from '../licence'
import { columnsOf, titleOf, type RecordList } from '../record-list'
import { recordSchemas, type AnyRecord } from '../records'
import { writeJsonList } from './json-list'

/** A record with its fields in the order of the schema. */
const ordered = (record: AnyRecord, columns: readonly string[]) => {
  const fields = new Map(Object.entries(record))
  return Object.fromEntries(columns.map((column) => [column, fields.get(column)]))
}

/** Records as JSON, with their schema, licence and date; `schema` is the address of the schema. */
export function* writeJson({ set, title, records, page, changed }: RecordList, schema: string): Generator<string> {
  const columns = columnsOf(set)
  function* items() {
    for (const record of records) yield ordered(record, columns)
  }
  yield* writeJsonList({ $schema: schema, title, page, licence: LICENCE, changed }, 'records', items())
}

/** What stands around the records. */
const envelope = z.strictObject({
  $schema: z.url(),
  title: z.string(),
  page: z.url(),
  licence: z.url(),
  changed: z.iso.date(),
  records: z.array(z.never()),
})

/** A field's schema with the codes that it takes each under its label. */
function labelled(schema: JsonSchema, labels: ReadonlyMap<string, string>): JsonSchema {
  const { enum: codes, items, anyOf, ...rest } = schema
  const inside = <T>(part: T) => (isSchema(part) ? labelled(part, labels) : part)
  return {
    ...rest,
    ...(codes
      ? { oneOf: codes.map((code) => ({ const: code, title: labels.get(String(code)) ?? String(code) })) }
      : {}),
    ...(items ? { items: inside(items) } : {}),
    ...(anyOf ? { anyOf: anyOf.map(inside) } : {}),
  }
}

/** The JSON Schema (2020-12) of the same file, each field with its meaning. */
export function writeJsonSchema({ set, lang }: RecordList, address: string): string {
  const t = words(lang)
  const { $schema, ...file } = z.toJSONSchema(envelope)
  // `since` goes into words: validators stop at keywords they do not know.
  const { $schema: _, since: __, ...record } = z.toJSONSchema(recordSchemas[set])
  const described = Object.fromEntries(
    codebookFields(set, lang).map(({ name, meaning, since, values }) => {
      const own = record.properties?.[name]
      const { since: ___, ...field } = isSchema(own) ? own : {}
      const labels = new Map(values.flatMap(({ value, label }) => (label ? [[value, label] as const] : [])))
      return [
        name,
        { description: `${meaning} (${t.data.since(since)})`, ...(labels.size > 0 ? labelled(field, labels) : field) },
      ]
    }),
  )
  return `${JSON.stringify(
    {
      $schema,
      $id: address,
      title: titleOf(set, lang),
      description: t.data.sets[set].about,
      ...file,
      properties: { ...file.properties, records: { type: 'array', items: { ...record, properties: described } } },
    },
    null,
    2,
  )}\n`
}
