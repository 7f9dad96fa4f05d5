import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import type { Position } from '../problem'
import { plainLink, replaceSources, SOURCE, sourceReferences } from '../../text/references'
import type { ParsedFile } from './index'
import { after } from './text'

/** A node of an author's text as the renderer sees it: a heading, a link, a reference to a source, HTML ... */
export type ProseNode = {
  type: string
  url?: string
  depth?: number
  value?: string
  isReference?: boolean
  /** Whether an item of a list has a box that is ticked, where it has one. */
  checked?: boolean | null | undefined
}
/** Where it stands; asked only of the few nodes that matter, because it is counted anew each time. */
type Placed = { field: string; position: () => Position }
/** The field that stands for a file's body in messages. */
export const BODY = 'treść'
/** A link in an author's text. */
export type Link = Placed & { address: string }

type Passage = { field: string; text: string; at: (offset: number) => Position }
type MarkdownNode = ProseNode & {
  children?: MarkdownNode[]
  position?: { start: { offset?: number | undefined } } | undefined
}

const markdown = remark().use(remarkGfm)
/**
 * What a text may hold besides plain links that only a parser understands: HTML, code, escapes, pictures, other links,
 * headings of the first level and below the third, lines and tables, boxes to tick.
 */
const suspicious = new RegExp(
  [
    /[<`~\\]|!\[|\]\(|\]:|https?:|www\./,
    /(?<!#)#(?!\S)|#{4}|=\s*$/, // headings
    /^(?: {4}|\t)/, // code
    /^[ |:]*(?:-[ |:]*)+$|^ {0,3}[*_](?: *[*_]){2,} *$/, // lines, and what stands below the head of a table
    /\[[ x]\] /,
  ]
    .map(({ source }) => source)
    .join('|'),
  'im',
)

/** An address with a space in it: Markdown sees no link, and readers would see brackets. A title has quotation marks. */
const linkWithSpace = /(?<!\\)\]\([^\s()"']+\s+[^\s()"'][^()]*\)/g

/**
 * What was meant as a link or a heading, and readers would see as brackets and signs: [words] (address), (words)[address],
 * [[words]], an address without its last bracket, „##Heading”.
 */
const miswritten =
  /(?<!\\)(?:\[\[[^\]\n]*|\[[^\]\n]*\]\s+\([a-z]+:[^()\s]*\)?|\([^()\n]*\)\[[a-z]+:[^\]\s]*|\[[^\]\n]*\]\([a-z]+:[^()\n]*$)|^#{2,6}[^\s#].*/gm

/**
 * A heading of which the contents of a page would not know, or which nobody meant: after spaces or a „>”, with signs at its
 * end too, or a line of text with dashes right below.
 */
const otherHeading = /^(?: {1,3}|[ >]*> ?)#{2,6}\s.*|^#{2,6} .*#[ \t]*$|^[^\s>#|-].*\n {0,3}-{3,}[ \t]*$/gm

/** Every text of a file in which Markdown is read: the body, and each string of the front matter but addresses. */
function passages(file: ParsedFile): Passage[] {
  const inBody = (offset: number): Position => {
    const { line, column } = after(file.body.slice(0, offset))
    return { line: file.bodyLine + line - 1, column }
  }
  const strings = (value: unknown, path: string[]): Passage[] => {
    if (typeof value === 'string')
      return path[0] === 'sources' && path.length === 3 && /ddress$/.test(path.at(-1) ?? '')
        ? []
        : [{ field: path.join('.'), text: value, at: () => file.position(path) }]
    return typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => strings(inner, [...path, key]))
      : []
  }
  return [{ field: BODY, text: file.body, at: inBody }, ...strings(file.data, [])]
}

/**
 * The nodes of a text. Parsing every text of 10,000 files costs minutes, so a text that has only plain links is not
 * parsed. References to sources are read as the renderer reads them, before Markdown.
 */
function nodesIn(text: string): (ProseNode & { offset: number })[] {
  const references = sourceReferences(text).map(({ key, offset }) => ({
    type: 'link',
    url: `${SOURCE}:${key}`,
    isReference: true,
    offset,
  }))
  const rest = replaceSources(text, (_, written) => ' '.repeat(written.length))
  const bare = rest.replace(plainLink, (written) => ' '.repeat(written.length))
  const found: (ProseNode & { offset: number })[] = [
    ...references,
    ...matches('miswritten', miswritten, bare),
    ...matches('otherHeading', otherHeading, bare),
  ]
  if (!suspicious.test(bare))
    return [
      ...found,
      ...Array.from(rest.matchAll(plainLink), ({ 2: url = '', index }) => ({ type: 'link', url, offset: index })),
    ]
  const visit = ({ children, position, ...node }: MarkdownNode) => {
    found.push({ ...node, offset: position?.start.offset ?? 0 })
    children?.forEach(visit)
  }
  visit(markdown.parse(rest))
  found.push(...matches('linkWithSpace', linkWithSpace, rest))
  return found
}

const matches = (type: string, pattern: RegExp, text: string) =>
  Array.from(text.matchAll(pattern), ({ 0: value, index }) => ({ type, value, offset: index }))

/** Every node of every text of a file, in the body and in the front matter. */
export const nodesOf = (file: ParsedFile): (ProseNode & Placed)[] =>
  passages(file).flatMap(({ field, text, at }) =>
    nodesIn(text).map(({ offset, ...node }) => ({ ...node, field, position: () => at(offset) })),
  )

/** Every link that the renderer makes of a file. */
export const linksOf = (file: ParsedFile): Link[] =>
  nodesOf(file).flatMap(({ type, url, field, position }) =>
    type === 'link' && url !== undefined ? [{ address: url, field, position }] : [],
  )
