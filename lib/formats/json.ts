import { z } from 'zod'
import { words } from '../i18n'
import { meanings } from '../meanings'
import { LICENCE } from '../licence'
import { columnsOf, type RecordList } from '../record-list'
import { recordSchemas, type AnyRecord } from '../records'

/** A record with its fields in the order of the schema. */
const ordered = (record: AnyRecord, columns: readonly string[]) => {
  const fields = new Map(Object.entries(record))
  return Object.fromEntries(columns.map((column) => [column, fields.get(column)]))
}

/** Records as JSON, with their schema, licence and date; `schema` is the address of the schema. */
export function writeJson({ set, lang, records, page, changed }: RecordList, schema: string): string {
  const t = words(lang)
  const columns = columnsOf(set)
  return `${JSON.stringify({ $schema: schema, title: `${t.siteName}: ${t.data.sets[set].name}`, page, licence: LICENCE, changed, records: records.map((record) => ordered(record, columns)) }, null, 2)}\n`
}

/** The JSON Schema (2020-12) of the same file, each field with its meaning. */
export function writeJsonSchema({ set, lang }: RecordList, address: string): string {
  const t = words(lang)
  const file = z.strictObject({ $schema: z.url(), title: z.string(), page: z.url(), licence: z.url(), changed: z.iso.date(), records: z.array(recordSchemas[set]) })
  const describe = ({ path, jsonSchema }: { path: (string | number)[]; jsonSchema: { description?: string } }) => {
    const name = path.at(-2) === 'properties' && path.includes('items') ? path.at(-1) : undefined
    const meaning = typeof name === 'string' ? new Map(Object.entries(meanings)).get(name) : undefined
    if (meaning) jsonSchema.description = meaning[lang]
  }
  const { $schema, ...schema } = z.toJSONSchema(file, { override: describe })
  return `${JSON.stringify({ $schema, $id: address, title: `${t.siteName}: ${t.data.sets[set].name}`, description: t.data.sets[set].about, ...schema }, null, 2)}\n`
}
