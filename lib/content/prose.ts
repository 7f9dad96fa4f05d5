import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { nearest } from './nearest'
import type { ParsedFile } from './parse'
import type { Position, Problem } from './problem'
import { outside, plainLink, readReference, schemes } from './references'

/** A link in an author's text. */
export type Link = { address: string; field: string; position: Position }

type Passage = { field: string; text: string; at: (offset: number) => Position }
/** A part of a text as the renderer sees it. */
type Part = { type: string; offset: number; url?: string; depth?: number; value?: string }
type MarkdownNode = Omit<Part, 'offset'> & {
  children?: MarkdownNode[]
  position?: { start: { offset?: number | undefined } } | undefined
}

const markdown = remark().use(remarkGfm)
/**
 * What a text may hold besides plain links that only a parser understands: HTML, code, escapes, pictures, other links,
 * a first-level heading.
 */
const suspicious = /[<`~\\]|!\[|\]\(|\]:|https?:|www\.|(?<!#)#(?!\S)|=\s*$|^(?: {4}|\t)/im

/** Every text of a file in which Markdown is read: the body, and each string of the front matter but addresses. */
function passages(file: ParsedFile): Passage[] {
  const inBody = (offset: number): Position => {
    const before = file.body.slice(0, offset).split('\n')
    return { line: file.bodyLine + before.length - 1, column: (before.at(-1) ?? '').length + 1 }
  }
  const strings = (value: unknown, path: string[]): Passage[] => {
    if (typeof value === 'string')
      return /ddress$/.test(path.at(-1) ?? '')
        ? []
        : [{ field: path.join('.'), text: value, at: () => file.position(path) }]
    return typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => strings(inner, [...path, key]))
      : []
  }
  return [{ field: 'treść', text: file.body, at: inBody }, ...strings(file.data, [])]
}

/**
 * The parts of a text. Parsing every text of 10,000 files costs minutes, so a text that has only plain links is not
 * parsed.
 */
function partsOf(text: string): Part[] {
  if (!suspicious.test(text.replace(plainLink, '')))
    return Array.from(text.matchAll(plainLink), ({ 2: url = '', index }) => ({ type: 'link', url, offset: index }))
  const found: Part[] = []
  const visit = ({ children, position, ...node }: MarkdownNode) => {
    found.push({ ...node, offset: position?.start.offset ?? 0 })
    children?.forEach(visit)
  }
  visit(markdown.parse(text))
  return found
}

/** Every link that the renderer makes of a file, in the body and in the front matter. */
export const linksOf = (file: ParsedFile): Link[] =>
  passages(file).flatMap(({ field, text, at }) =>
    partsOf(text).flatMap(({ type, url, offset }) =>
      type === 'link' && url !== undefined ? [{ address: url, field, position: at(offset) }] : [],
    ),
  )

/** What a text may not hold: HTML, pictures, a first-level heading, a link of an unknown kind or in two places. */
export const proseProblems = (file: ParsedFile): Problem[] =>
  passages(file).flatMap(({ field, text, at }) =>
    partsOf(text).flatMap((part) => {
      const fault = faultOf(part)
      return fault ? [{ path: file.path, field, ...fault, ...at(part.offset) }] : []
    }),
  )

type Fault = Pick<Problem, 'expected' | 'actual' | 'fix'>
function faultOf({ type, url = '', depth, value = '' }: Part): Fault | undefined {
  const notPlain = (actual: string, fix: string): Fault => ({ expected: 'zwykłego tekstu w Markdownie', actual, fix })
  if (type === 'link') return wrongScheme(url)
  if (type === 'html')
    return notPlain(
      `kod HTML „${value.slice(0, 40)}”`,
      'usuń znaczniki HTML; pogrubienie to **tekst**, odnośnik to [tekst](adres)',
    )
  if (type === 'image' || type === 'imageReference') return notPlain('obrazek', 'opisz obrazek słowami')
  if (type === 'heading' && depth === 1) return notPlain('nagłówek pierwszego stopnia', 'zacznij nagłówek od ##')
  if (type === 'definition' || type === 'footnoteDefinition')
    return notPlain(
      'odnośnik albo przypis, którego druga część stoi osobno',
      'napisz odnośnik w jednym miejscu: [tekst](adres); przypis włącz do tekstu',
    )
  return undefined
}

function wrongScheme(url: string): Fault | undefined {
  const reference = readReference(url)
  if (!reference || reference.collection || (reference.scheme === 'lang' && /^[a-z]{2}$/.test(reference.target)))
    return undefined
  const known = [...outside, ...schemes.keys()]
  const guess = nearest(reference.scheme.toLowerCase(), known)
  return {
    expected: `odnośnika ${known.join(':, ')}: albo lang:pl`,
    actual: `„${reference.scheme}:”`,
    fix: guess ? `napisz „${guess}:”` : 'popraw adres odnośnika',
  }
}
