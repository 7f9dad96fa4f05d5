import matter from 'gray-matter'
import { LineCounter, parseDocument } from 'yaml'
import type { Lang } from '../../i18n/langs'
import { start, type Place, type Position, type Problem } from '../problem'
import type { CollectionName } from '../schemas'
import { betterName, identify } from './file-name'
import { locate } from './locate'
import { after, textOf } from './text'
import { yamlFault } from './yaml-faults'

/** A file as it was read: its path from the project's root, and its bytes. */
export type ContentFile = { path: string; bytes: Uint8Array }
/** A file taken apart, not yet checked against a schema. */
export type ParsedFile = Place & {
  collection: CollectionName
  slug: string
  lang: Lang
  data: unknown
  body: string
  /** The line of the file on which the body begins. */
  bodyLine: number
}

/** Takes one file apart. Gives the parsed file, or the problems that kept it from being read. */
export function parse({ path, bytes }: ContentFile): ParsedFile | Problem[] {
  const problem = (field: string, expected: string, actual: string, fix: string, at = start): Problem[] => [
    { path, field, expected, actual, fix, ...at },
  ]
  const identity = identify(path)
  if (!identity) {
    const expected = 'ścieżki content/<zbiór>/<nazwa>.md z małych liter, cyfr i łączników'
    return problem('plik', expected, `„${path}”`, betterName(path))
  }
  const text = textOf(bytes)
  if (typeof text !== 'string') return [{ path, field: 'plik', ...text }]

  const { matter: yaml, content } = split(text)
  const { document, at } = readYaml(yaml)
  const fault = yamlFault(document.errors, yaml)
  if (fault) return problem('YAML', 'poprawnego zapisu pól', fault.actual, fault.fix, at(fault.offset))
  const data = read(document)
  if (data instanceof Error)
    return problem('YAML', 'pól bez kotwic & i odwołań *', 'zbyt wiele odwołań', 'wpisz wartości wprost')
  const body = content.replace(/^\n+/, '')
  const bodyLine = after(text.slice(0, text.length - body.length)).line
  // The fields are read again for it, which is seldom: to hold those of ten thousand files would take 600 MB.
  const position = (keys: readonly PropertyKey[]) => {
    const { document, at } = readYaml(yaml)
    return at(locate(document, keys))
  }
  return { path, ...identity, data, body: body.trimEnd(), bodyLine, position }
}

/** The fields of a file, and where in the file a place in their text is. */
function readYaml(yaml: string) {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false })
  const at = (offset: number): Position => ({
    line: lines.linePos(offset).line + (/^\s*\n/.test(yaml) ? 0 : 1),
    column: lines.linePos(offset).col,
  })
  return { document, at }
}

/** gray-matter splits the file; it must never run or read what it finds (`---js` would be executed). */
const split = (text: string) => matter(text, { language: 'yaml', engines: { yaml: () => ({}) } })

const read = (document: ReturnType<typeof parseDocument>): unknown => {
  try {
    return document.toJS({ maxAliasCount: 20 })
  } catch (error) {
    return error // too many aliases: a few lines could fill the memory
  }
}
