import { isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml'
import type { Catalogue } from '../../lib/catalogue'
import type { ContentFile } from '../../lib/content/parse'
import { writeFields } from '../../lib/content/write'
import { nameOf, Unanswered, type Question } from './question'

/** The practice to whose file something is added. */
export const whichPractice = ({ practices }: Catalogue): Question => ({
  name: 'practice',
  say: 'Która praktyka (nazwa pliku bez .md)',
  schema: nameOf([...practices.keys()], 'content/practices'),
})

/** The text of a practice's file. */
export function practiceText(slug: string, files: readonly ContentFile[]): string {
  const file = files.find(({ path }) => path === `content/practices/${slug}.md`)
  if (!file) throw new Unanswered(`Nie ma praktyki „${slug}”. Nazwy praktyk to nazwy plików w content/practices.`)
  return new TextDecoder().decode(file.bytes)
}

/** A content file's text with another day of its last change. */
export const changedOn = (text: string, day: string): string => text.replace(/^changed:.*$/m, `changed: ${day}`)

/**
 * A content file's text with one more item in a list of its front matter; the rest of the text stays as its author
 * wrote it.
 */
export function appended(text: string, field: string, item: object): string {
  const start = text.indexOf('\n') + 1
  const fields = text.slice(start, text.indexOf('\n---', start) + 1)
  const { contents } = parseDocument(fields)
  const list = isMap(contents)
    ? contents.items.find((pair) => isPair(pair) && isScalar(pair.key) && pair.key.value === field)
    : undefined
  const lines = (indent: string) => writeFields([item]).trimEnd().replace(/^/gm, indent)
  const insert = (at: number, what: string, until = at) => text.slice(0, start + at) + what + text.slice(start + until)
  if (!list) return insert(fields.length, `${field}:\n${lines('  ')}\n`)
  const [from = 0, end = 0, to = fields.length] = isSeq(list.value) ? (list.value.range ?? []) : []
  if (isSeq(list.value) && list.value.items.length > 0 && !list.value.flow) {
    const indent = /[ ]*$/.exec(fields.slice(0, from))?.[0] ?? '  '
    return insert(to, `${lines(indent)}\n`)
  }
  if (isSeq(list.value) && list.value.items.length === 0) return insert(from, `\n${lines('  ')}`, end)
  throw new Unanswered(`Pole ${field} stoi w jednym wierszu; rozpisz je na wiersze z „- ” i spróbuj jeszcze raz`)
}
