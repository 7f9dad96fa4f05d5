import { LineCounter, parseDocument, visit } from 'yaml'
import type { Place, Position, Problem } from '../problem'
import { locate } from './locate'
import { yamlFault } from './yaml-faults'

/** What stands in the fields of a file, not yet checked against a schema. */
export type Fields = Place & { data: unknown }

/** Reads a file's fields, written in YAML. Gives them, or the problem that kept them from being read. */
export function readFields(path: string, yaml: string): Fields | Problem[] {
  const problem = (expected: string, actual: string, fix: string, at: Position): Problem[] => [
    { path, field: 'YAML', expected, actual, fix, ...at },
  ]
  const { document, at } = readYaml(yaml)
  const fault = yamlFault(document.errors, yaml)
  if (fault) return problem('poprawnego zapisu pól', fault.actual, fault.fix, at(fault.offset))
  const lost = lostWords(document, yaml)
  if (lost !== undefined)
    return problem(
      'całego tekstu pola',
      'tekst bez cudzysłowu urwany przed znakiem #',
      'ujmij cały tekst po nazwie pola w cudzysłów: "tekst"; uwagę po # przenieś do osobnego wiersza',
      at(lost),
    )
  const data = read(document)
  if (data instanceof Error)
    return problem('pól bez kotwic & i odwołań *', 'zbyt wiele odwołań', 'wpisz wartości wprost', at(0))
  // The fields are read again for it, which is seldom: to hold those of ten thousand files would take 600 MB.
  const position = (keys: readonly PropertyKey[]) => {
    const { document, at } = readYaml(yaml)
    return at(locate(document, keys))
  }
  return { path, data, position }
}

/**
 * Where words without quotation marks are cut short by „ #”, which to YAML begins a remark: „Lublin #1 w Polsce”.
 * Authors' remarks have a space after it.
 */
function lostWords(document: ReturnType<typeof parseDocument>, yaml: string): number | undefined {
  let lost: number | undefined
  visit(document, {
    Scalar: (_, { type, value, range }) => {
      const end = range?.[1] ?? yaml.length
      if (type !== 'PLAIN' || typeof value !== 'string' || !/^[ \t]+#\S/.test(yaml.slice(end))) return undefined
      lost = end
      return visit.BREAK
    },
  })
  return lost
}

/** Fields, and where in their text a place is. */
function readYaml(yaml: string) {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false })
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  return { document, at }
}

const read = (document: ReturnType<typeof parseDocument>): unknown => {
  try {
    return document.toJS({ maxAliasCount: 20 })
  } catch (error) {
    return error // too many aliases: a few lines could fill the memory
  }
}
