import { z } from 'zod'
import type { Lang } from '../i18n/langs'
import { isSchema, type JsonSchema } from '../json-schema'
import { meanings } from './meanings'
import { recordSchemas, setNames, type FieldName, type SetName } from './records'
import { core } from './records/columns'
import {
  audiences,
  eventKinds,
  findings,
  leadBodyKinds,
  qualifiers,
  sourceKinds,
  states,
  themes,
  type Vocabulary,
} from '../vocabularies'
import { voivodeships } from '../voivodeships'

type ValueKind = 'text' | 'number' | 'boolean' | 'day' | 'date' | 'address'
/** One field as a reader of a table looks it up; `values` are the only ones it takes, each with its label. */
export type CodebookField = {
  name: FieldName
  meaning: string
  kind: ValueKind
  list: boolean
  mayBeEmpty: boolean
  values: { value: string; label: string }[]
  since: string
}

const vocabularies: Partial<Record<FieldName, Vocabulary>> = {
  voivodeship: voivodeships,
  status: states,
  themes,
  audiences,
  leadBodyKind: leadBodyKinds,
  sourceKind: sourceKinds,
  eventKind: eventKinds,
  qualifier: qualifiers,
  finding: findings,
  outcome: findings,
}

const isFieldName = (name: string): name is FieldName => Object.hasOwn(meanings, name)

const typesOf = ({ type }: JsonSchema): unknown[] => [type].flat()

function kindOf(schema: JsonSchema): ValueKind {
  const { format, pattern } = schema
  if (typesOf(schema).some((type) => type === 'number' || type === 'integer')) return 'number'
  if (typesOf(schema).includes('boolean')) return 'boolean'
  if (format === 'date') return 'day'
  if (format === 'uri') return 'address'
  return pattern ? 'date' : 'text'
}

function field(name: FieldName, schema: JsonSchema, since: unknown, lang: Lang): CodebookField {
  const whole = schema.anyOf?.find((one) => isSchema(one) && one.type !== 'null') ?? schema
  const one = isSchema(whole) && isSchema(whole.items) ? whole.items : whole
  const values = isSchema(one) ? (one.enum ?? []).map(String) : []
  const labels = vocabularies[name]
  return {
    name,
    meaning: meanings[name][lang],
    kind: isSchema(one) ? kindOf(one) : 'text',
    list: one !== whole,
    mayBeEmpty: schema.anyOf !== undefined || typesOf(schema).includes('null'),
    values: values.map((value) => ({ value, label: labels?.[value]?.[lang] ?? '' })),
    since: String(schema['since'] ?? since),
  }
}

/** The fields of a set, read from its schema. */
export function codebookFields(set: SetName, lang: Lang): CodebookField[] {
  const { properties = {}, since } = z.toJSONSchema(recordSchemas[set])
  return Object.entries(properties).flatMap(([name, schema]) =>
    isFieldName(name) && isSchema(schema) ? [field(name, schema, since, lang)] : [],
  )
}

/** The whole codebook: what every record has, then what each set adds. */
export const codebook = (lang: Lang): { set: SetName | 'all'; fields: CodebookField[] }[] => {
  const shared = (one: CodebookField) => Object.hasOwn(core, one.name)
  return [
    { set: 'all', fields: codebookFields('practices', lang).filter(shared) },
    ...setNames.map((set) => ({ set, fields: codebookFields(set, lang).filter((one) => !shared(one)) })),
  ]
}
