import { z } from 'zod'
import { isSchema, type JsonSchema } from '../../json-schema'
import { nearest } from '../nearest'
import type { ParsedFile } from '../parse'
import type { Fields } from '../parse/fields'
import { problemAt, type Problem } from '../problem'
import type { CollectionName, FrontMatter, Translation } from '../schemas'
import { control } from '../schemas/fields'

/** A file whose front matter has the shape that a schema asks for. Its links to other files are not checked yet. */
export type Valid<T> = Omit<ParsedFile, 'data'> & { data: T }
/** The same for a Polish file of a collection. */
export type Entry<C extends CollectionName> = Valid<FrontMatter<C>>
/** All entries whose front matter is in order, by collection and slug. */
export type Entries = { [C in CollectionName]: ReadonlyMap<string, Entry<C>> }
/** The translations into one language, by collection and slug. */
export type Translations = { [C in CollectionName]: ReadonlyMap<string, Valid<Translation<C>>> }

/** Checks the fields of one file alone against its schema. Gives the file with them, or every problem with it. */
export function validate<S extends z.ZodType, F extends Fields>(
  schema: S,
  file: F,
): (Omit<F, 'data'> & { data: z.output<S> }) | Problem[] {
  const result = schema.safeParse(file.data ?? {}, { error: expectedOf })
  if (result.success) return { ...file, data: result.data }
  return result.error.issues.flatMap((issue) => problemsOf(issue, file, schema))
}

/** What zod's own messages become; the schemas' messages come first. */
export function expectedOf(issue: { code: string; values?: unknown; expected?: unknown }): string | undefined {
  if (issue.code === 'invalid_value' && Array.isArray(issue.values))
    return `jednej z wartości: ${issue.values.join(', ')}`
  if (issue.code === 'invalid_type' && (issue.expected === 'object' || issue.expected === 'record'))
    return 'pól z wcięciem pod spodem'
  return undefined
}

function problemsOf(issue: z.core.$ZodIssue, file: Fields, schema: z.ZodType): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), issue.path)
    return issue.keys.map((name) => {
      const guess = nearest(name, known)
      return problemAt(
        file,
        [...issue.path, name],
        `jednego z pól: ${known.join(', ')}`,
        `pole „${name}”`,
        name.includes(' ') ? 'ujmij cały tekst w cudzysłów' : guess ? `napisz „${guess}”` : 'usuń to pole',
      )
    })
  }
  const value = valueAt(file.data, issue.path)
  const name = issue.path.findLast((step) => typeof step === 'string') ?? '' // of an item in a list, the list's
  return [problemAt(file, issue.path, issue.message, describe(value), fixOf(issue, value, name))]
}

function fixOf(issue: z.core.$ZodIssue, value: unknown, name: string): string {
  if (!name) return 'wpisz pola według content/README.md'
  if (issue.code === 'custom' && typeof issue.params?.fix === 'string') return issue.params.fix
  if (value === undefined) return `dopisz pole „${name}”`
  if (issue.code === 'invalid_type') {
    if (issue.expected === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
      return `ujmij tę wartość w cudzysłów: "${value}"`
    const bare =
      issue.expected === 'number' ? /^-?\d+(\.\d+)?$/ : issue.expected === 'boolean' ? /^(true|false)$/ : undefined
    if (typeof value === 'string' && bare?.test(value)) return 'usuń cudzysłów'
  }
  if (issue.code === 'invalid_value' && typeof value !== 'object') {
    const guess = nearest(String(value), issue.values.map(String))
    return guess ? `napisz „${guess}”` : 'użyj jednej z podanych wartości'
  }
  if (issue.code === 'too_big' && issue.origin === 'string') return 'skróć ten tekst'
  return `zmień wartość pola „${name}” (wzór w content/README.md)`
}

/** The value at a path, or undefined where a part of the path is missing. */
export const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).find(([key]) => key === String(step))?.[1]
        : undefined,
    data,
  )

/** A value in the words of a message. */
function describe(value: unknown): string {
  if (value === undefined) return 'brak tego pola'
  if (value === null) return 'puste pole'
  if (Array.isArray(value)) return value.length ? 'lista' : 'pusta lista'
  if (typeof value === 'object') return 'pole z wcięciem'
  const text = String(value).split(control).join('\ufffd')
  return `„${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`
}

/** The names of the fields that a schema allows at a path. */
function fieldsAt(schema: JsonSchema, path: readonly PropertyKey[]): string[] {
  let here: JsonSchema | undefined = schema
  for (const step of path) {
    const next: unknown =
      typeof step === 'number' ? here?.items : (here?.properties?.[String(step)] ?? here?.additionalProperties)
    here = isSchema(next) ? next : undefined
  }
  return Object.keys(here?.properties ?? {})
}
