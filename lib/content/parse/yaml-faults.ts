import { Lexer, type YAMLError } from 'yaml'
import { control } from '../schemas/fields'

type YamlFault = { actual: string; fix: string; offset: number }
const QUOTE = 'ujmij cały tekst po nazwie pola w cudzysłów: "tekst"'
const explanations: Record<string, Omit<YamlFault, 'offset'>> = {
  DUPLICATE_KEY: { actual: 'to samo pole dwa razy', fix: 'zostaw jedno z nich' },
  TAB_AS_INDENT: { actual: 'tabulator zamiast spacji', fix: 'zamień tabulator na dwie spacje' },
  BAD_INDENT: {
    actual: 'złe wcięcie',
    fix: 'pole zaczyna się na samym początku wiersza, a to, co do niego należy, dwie spacje dalej; sprawdź też wiersz wyżej',
  },
  MULTILINE_IMPLICIT_KEY: {
    actual: 'tekst z dwukropkiem bez cudzysłowu albo nazwa pola rozbita na wiersze',
    fix: QUOTE,
  },
  BLOCK_AS_IMPLICIT_KEY: { actual: 'tekst z dwukropkiem bez cudzysłowu', fix: QUOTE },
  UNEXPECTED_TOKEN: { actual: 'znak, którego w tym miejscu nie może być bez cudzysłowu', fix: QUOTE },
  BAD_SCALAR_START: { actual: 'znak, od którego tekst bez cudzysłowu nie może się zaczynać', fix: QUOTE },
}

/**
 * The first thing wrong with a file's fields, in an author's words. What YAML says after it is mostly its consequence.
 */
export function yamlFault([first, ...others]: readonly YAMLError[], yaml: string): YamlFault | undefined {
  if (!first) return undefined
  const tab = [first, ...others].find(({ code }) => code === 'TAB_AS_INDENT')
  const {
    code,
    pos: [offset],
  } = tab ?? first
  const quote = code === 'MISSING_CHAR' ? openQuote(yaml) : undefined
  // What YAML misses, then, is a colon: a field stands too far to the left.
  const known = explanations[code === 'MISSING_CHAR' && quote === undefined ? 'BAD_INDENT' : code]
  if (known) return { ...known, offset: code === 'BAD_INDENT' ? strayIndent(yaml, offset) : offset }
  if (quote !== undefined)
    return {
      actual: 'brak znaku (np. cudzysłowu)',
      fix: 'zamknij cudzysłów albo nawias, który zaczyna się w tym wierszu',
      offset: quote,
    }
  return { actual: `błąd ${code}`, fix: 'sprawdź wcięcia, dwukropki i cudzysłowy w tym wierszu', offset }
}

/** A quotation from its first mark to its last. */
const quotation = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/s

/**
 * Where the first quotation begins that has no end, as YAML reads it: an apostrophe in a word begins none. The control
 * characters that its lexer puts between the pieces do not stand in the text.
 */
function openQuote(yaml: string): number | undefined {
  let offset = 0
  for (const piece of new Lexer().lex(yaml)) {
    if (/^["']/.test(piece) && !quotation.test(piece)) return offset
    if (!control.test(piece)) offset += piece.length
  }
  return undefined
}

/** A field with one space before it, as a comment leaves it whose mark was taken away: YAML stumbles somewhere else. */
const strayIndent = (yaml: string, offset: number): number => /^ (?=\w+:)/m.exec(yaml)?.index ?? offset
