import type { CollectionName, FrontMatter } from '../schemas'
import { valueAt } from '../validate'
import type { Path } from './round'

/** A path in fields of a type in which * is each item of a list: `recognition.*.edition`. */
export type Pattern<T> = T extends readonly (infer Item)[]
  ? '*' | `*.${Pattern<Item>}`
  : T extends object
    ? { [K in keyof T & string]-?: K | `${K}.${Pattern<T[K]>}` }[keyof T & string]
    : never

type Found = { path: Path; value: unknown }

/**
 * Every value that stands at a path in fields, and where. Checks that read fields so, and not those of entries in order,
 * find their problems also in a file that has others: its author hears of all of them at once.
 */
export const valuesAt = (data: unknown, pattern: Pattern<FrontMatter<CollectionName>>): Found[] =>
  pattern
    .split('.')
    .reduce<Found[]>(
      (found, step) =>
        found.flatMap(({ path, value }) => {
          if (step !== '*') return [{ path: [...path, step], value: valueAt(value, [step]) }]
          return Array.isArray(value) ? value.map((item: unknown, i) => ({ path: [...path, i], value: item })) : []
        }),
      [{ path: [], value: data }],
    )
    .filter(({ value }) => value !== undefined)
