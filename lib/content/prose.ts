import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import type { CollectionName } from './schemas'
import type { ParsedFile } from './parse'
import type { Position, Problem } from './problem'

/** A link in an author's text to another entry, written as [text](collection:slug). */
export type Reference = { scheme: string; target: string; field: string; position: Position }

/** The word before the colon in a link, and the collection it means. Besides these, [words](lang:en) marks foreign words, and [words](glossary:bom@pl) a link in foreign words. */
export const schemes: Record<string, CollectionName> = {
  practice: 'practices', city: 'cities', category: 'categories', edition: 'editions', jury: 'jury', criteria: 'criteria', page: 'pages', glossary: 'glossary',
}

const link = /\]\(\s*<?([a-z]+):([^)\s>]*)/gi
const outside = new Set(['http', 'https', 'mailto'])
const markdown = remark().use(remarkGfm)

type Passage = { field: string; text: string; at: (offset: number) => Position }

/** Every text of a file in which Markdown is read: the body, and each string of the front matter. */
function passages(file: ParsedFile): Passage[] {
  const inBody = (offset: number): Position => {
    const before = file.body.slice(0, offset).split('\n')
    return { line: file.bodyLine + before.length - 1, column: (before.at(-1) ?? '').length + 1 }
  }
  const strings = (value: unknown, path: string[]): Passage[] => {
    if (typeof value === 'string') return [{ field: path.join('.'), text: value, at: () => file.position(path) }]
    return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => strings(inner, [...path, key])) : []
  }
  return [{ field: 'treść', text: file.body, at: inBody }, ...strings(file.data, [])]
}

/** The links of a file to other entries, in the body and in the front matter. */
export const references = (file: ParsedFile): Reference[] =>
  passages(file).flatMap(({ field, text, at }) =>
    [...text.matchAll(link)]
      .map((match) => ({ scheme: (match[1] ?? '').toLowerCase(), target: (match[2] ?? '').replace(/@[a-z]{2}$/, ''), field, position: at(match.index) }))
      .filter(({ scheme }) => !outside.has(scheme)))

/** What a text may not hold: HTML, pictures, a first-level heading, a link of an unknown kind. */
export function proseProblems(file: ParsedFile): Problem[] {
  const problem = (field: string, at: Position, expected: string, actual: string, fix: string): Problem => ({ path: file.path, field, expected, actual, fix, ...at })
  const wrongLinks = references(file).filter(({ scheme, target }) => !Object.hasOwn(schemes, scheme) && !(scheme === 'lang' && /^[a-z]{2}$/.test(target)))
  return passages(file).flatMap(({ field, text, at }) => [
    ...wrongLinks.filter((link) => link.field === field)
      .map(({ scheme, position }) => problem(field, position, `odsyłacza http:, https:, mailto:, ${Object.keys(schemes).join(':, ')}: albo lang:pl`, `„${scheme}:”`, 'popraw adres odsyłacza')),
    ...forbidden(text).map(({ offset, what, fix }) => problem(field, at(offset), 'zwykłego tekstu w Markdownie', what, fix)),
  ])
}

function forbidden(text: string) {
  // Parsing every text of 10,000 files costs minutes, so only the suspicious ones are parsed.
  if (!/[<]|!\[|^#\s|^=+\s*$/m.test(text)) return []
  const found: { offset: number; what: string; fix: string }[] = []
  const visit = (node: MarkdownNode) => {
    const offset = node.position?.start.offset ?? 0
    if (node.type === 'html') found.push({ offset, what: `kod HTML „${(node.value ?? '').slice(0, 40)}”`, fix: 'usuń znaczniki HTML; pogrubienie to **tekst**, odsyłacz to [tekst](adres)' })
    if (node.type === 'image' || node.type === 'imageReference') found.push({ offset, what: 'obrazek', fix: 'opisz obrazek słowami' })
    if (node.type === 'heading' && node.depth === 1) found.push({ offset, what: 'nagłówek pierwszego stopnia', fix: 'zacznij nagłówek od ##' })
    node.children?.forEach(visit)
  }
  visit(markdown.parse(text))
  return found
}

type MarkdownNode = { type: string; depth?: number; value?: string; children?: MarkdownNode[]; position?: { start: { offset?: number | undefined } } | undefined }
