import matter from 'gray-matter'
import type { Lang } from '../../i18n/langs'
import { start, type Problem } from '../problem'
import type { CollectionName } from '../schemas'
import { betterName, identify } from './file-name'
import { readFields, type Fields } from './fields'
import { after, boundsFault, textOf } from './text'

/** A file as it was read: its path from the project's root, and its bytes. */
export type ContentFile = { path: string; bytes: Uint8Array }
/** A file taken apart, not yet checked against a schema. */
export type ParsedFile = Fields & {
  collection: CollectionName
  slug: string
  lang: Lang
  body: string
  /** The line of the file on which the body begins. */
  bodyLine: number
}

/** Takes one file apart. Gives the parsed file, or the problems that kept it from being read. */
export function parse({ path, bytes }: ContentFile): ParsedFile | Problem[] {
  const identity = identify(path)
  if (!identity) {
    const expected = 'ścieżki content/<zbiór>/<nazwa>.md z małych liter, cyfr i łączników'
    return [{ path, field: 'plik', expected, actual: `„${path}”`, fix: betterName(path), ...start }]
  }
  const text = textOf(bytes)
  if (typeof text !== 'string') return [{ path, field: 'plik', ...text }]
  const unbounded = boundsFault(text)
  if (unbounded) return [{ path, field: 'plik', ...unbounded }]

  const { matter: yaml, content } = split(text)
  const fields = readFields(path, yaml)
  if (Array.isArray(fields)) return fields
  const body = content.replace(/^[ \t]*\n+/, '') // a space after the --- is not the text's
  const bodyLine = after(text.slice(0, text.length - body.length)).line
  return { ...identity, ...fields, body: body.trimEnd(), bodyLine }
}

/**
 * gray-matter splits the file; it must never run or read what it finds (`---js` would be executed). The fields that it
 * gives begin with the end of the first line, so that lines are counted from there.
 */
const split = (text: string) => matter(text, { language: 'yaml', engines: { yaml: () => ({}) } })
