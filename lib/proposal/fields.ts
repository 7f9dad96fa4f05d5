import { control } from '../content/schemas/fields'
import { howFields } from '../content/schemas/how'

/** What the form asks of the how: all but what a jury recommends. */
export const askedFields = howFields.filter((field) => field !== 'recommendations')
/** The rows for numbers and for sources; an editor adds more in the file. */
export const resultRows = [1, 2, 3]
export const sourceRows = [1, 2, 3]
export const resultFields = ['date', 'text'] as const
export const sourceFields = ['title', 'publisher', 'kind', 'address'] as const

/** The name of a field of one row of numbers in the form. */
export const resultName = (row: number, field: (typeof resultFields)[number]) => `result-${row}-${field}`
/** The name of a field of one row of sources in the form. */
export const sourceName = (row: number, field: (typeof sourceFields)[number]) => `source-${row}-${field}`
/** The name of the field for one criterion of the campaign. */
export const criterionName = (slug: string) => `criterion-${slug}`

/** The names of all fields in the order in which the form shows them. */
export const namesFor = (criteria: readonly string[]): string[] => [
  'title',
  'city',
  'voivodeship',
  'summary',
  'category',
  'themes',
  'audiences',
  'leadBodyKind',
  'state',
  'start',
  'story',
  ...criteria.map(criterionName),
  ...askedFields,
  ...resultRows.flatMap((row) => resultFields.map((field) => resultName(row, field))),
  ...sourceRows.flatMap((row) => sourceFields.map((field) => sourceName(row, field))),
  'proposer',
]

/** What somebody typed: the values of each field, in the order in which they came. */
export type Typed = { one: (name: string) => string; all: (name: string) => readonly string[] }

/** Reads a sent form. Line ends of every system become those of content files; what nobody can see or mend goes. */
export function readTyped(params: URLSearchParams): Typed {
  const clean = (value: string) =>
    value
      .replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, '\n')
      .split(control)
      .join('')
      .trim()
  return { one: (name) => clean(params.get(name) ?? ''), all: (name) => params.getAll(name).map(clean) }
}

/** An empty form. */
export const nothing: Typed = readTyped(new URLSearchParams())
