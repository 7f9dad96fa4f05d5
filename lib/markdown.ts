import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import remarkHtml from 'remark-html'
import { outside, readReference } from './content/references'
import type { CollectionName } from './content/schemas'
import { xml } from './formats/xml'
import { langs, type Lang } from './i18n/langs'
import { typeset } from './typography'
import { pageViews, path, type View } from './urls'

const viewOf: Record<Exclude<CollectionName, 'pages'>, View> = {
  practices: 'practice',
  cities: 'city',
  categories: 'category',
  editions: 'edition',
  jury: 'jury',
  criteria: 'criteria',
  glossary: 'glossary',
}
/** Views that show a whole collection on one page: an entry is an anchor there. */
const anchored = new Set<View>(['jury', 'criteria', 'glossary'])

/** The public address of a link written as `practice:slug`; other addresses stay as they are. */
export function resolve(address: string, lang: Lang): string {
  const { collection, target = '' } = readReference(address) ?? {}
  if (!collection) return address
  const view = collection === 'pages' ? pageViews[target] : viewOf[collection]
  if (!view) throw new Error(`no view shows ${address}`)
  return anchored.has(view) ? `${path(view, lang)}#${target}` : path(view, lang, target)
}

type Node = { type: string; value?: string; url?: string; children?: Node[]; data?: unknown }

/** A remark plugin: links to entries get their addresses, text gets its typography. */
const forReaders = (lang: Lang) => () => (tree: unknown) => {
  const visit = (node: Node, spoken: Lang) => {
    let inside = spoken
    if (node.type === 'text' && node.value) node.value = typeset(node.value, spoken)
    if (node.type === 'link' && node.url) {
      const { scheme, lang: foreign } = readReference(node.url) ?? {}
      inside = langs.find((known) => known === foreign) ?? spoken
      const properties = {
        ...(/^https?:/.test(node.url) ? { rel: 'external noopener noreferrer' } : {}),
        ...(foreign ? { lang: foreign } : {}),
      }
      // [foreign words](lang:en) lead nowhere: they are marked for screen readers.
      node.data = { ...(scheme === 'lang' ? { hName: 'span' } : {}), hProperties: properties }
      node.url = resolve(node.url, lang)
    }
    node.children?.forEach((child) => visit(child, inside))
  }
  if (isNode(tree)) visit(tree, lang)
}
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value

/** What a sanitized text may hold. */
const allowed = {
  protocols: { href: outside },
  attributes: { a: ['href', 'rel', 'lang'], span: ['lang'], ol: ['start'] },
  tagNames: 'p a span em strong del ul ol li h2 h3 h4 blockquote code pre br hr table thead tbody tr th td'.split(' '),
}
/** The blocks of Markdown. A text of one line holds none: „15. edycja” begins no list there. */
const blocks = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'definition',
  'gfmFootnoteDefinition',
  'headingAtx',
  'htmlFlow',
  'list',
  'setextUnderline',
  'table',
  'thematicBreak',
]

const makeProcessor = (lang: Lang, without: string[]) =>
  remark()
    .data('micromarkExtensions', [{ disable: { null: without } }])
    .use(remarkGfm)
    .use(forReaders(lang))
    .use(remarkHtml, { sanitize: allowed })
    .freeze()

/** Makes a renderer that leaves some constructs of Markdown alone. */
function renderer(without: string[]) {
  const processors = new Map<Lang, ReturnType<typeof makeProcessor>>()
  return (text: string, lang: Lang): string => {
    const processor = processors.get(lang) ?? makeProcessor(lang, without)
    processors.set(lang, processor)
    return processor.processSync(text).toString()
  }
}

/** An author's Markdown as sanitized HTML. */
export const renderMarkdown = renderer([])
const renderParagraph = renderer(blocks)

/**
 * One line of an author's text as sanitized HTML without a paragraph around it. Most lines hold no Markdown and skip
 * the parser.
 */
export const renderInline = (text: string, lang: Lang): string =>
  /[[\]*_`&<\\~]|https?:|www\./.test(text)
    ? renderParagraph(text.replace(/\n\s*\n/g, ' '), lang)
        .trim()
        .replace(/^<p>([\s\S]*)<\/p>$/, '$1')
    : xml(typeset(text, lang))

/**
 * What Markdown puts around words, and what stays of it. A mark is looked for before what stands around it, which takes
 * longer to tell.
 */
const marks: readonly [mark: RegExp, stays: string][] = [
  [/\[([^\]]*)\]\((?:[^()]|\([^()]*\))*\)/g, '$1'],
  [/(?=[*_`~])(?<=^|[\s\p{P}\p{Cs}])(\*{1,3}|(?<!_)_{1,3}|`|~~)(?=\S)([\s\S]*?\S)\1(?=$|[\s\p{P}\p{Cs}])/gu, '$2'],
  [/^#{2,6} /gm, ''],
  [/^[-*] /gm, ''],
  [/\\$/gm, ''], // the end of a line that stays one
]
/** Without one of these signs there is nothing to take away, as in most paragraphs. */
const marked = /[[*_`~\\<]|^(?:#{2,6}|-) /m
/** Escaped characters and bare addresses are no marks. */
const literal = /\\([!-/:-@[-`{-~])|<((?:https?|mailto):[^\s<>]*)>/g
/** Signs as lone surrogates, which no text has: they stand aside while marks are taken away. */
const aside = (text: string) =>
  text.replace(/[!-/:-@[-`{-~]/g, (sign) => String.fromCharCode(0xdc00 + sign.charCodeAt(0)))
const back = (text: string) =>
  text.replace(/[\udc21-\udc7e]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xdc00))

const unmarked = (text: string) =>
  back(
    marks.reduce(
      (words, [mark, stays]) => words.replace(mark, stays),
      text.replace(literal, (_, sign?: string, address?: string) => aside(sign ?? address ?? '')),
    ),
  )

/** White space that is not one plain space already. */
const spacing = /[^\S ]\s*| \s+/g

/** An author's text without Markdown: for titles, descriptions, exports and search. */
export const plain = (text: string): string => (marked.test(text) ? unmarked(text) : text).replace(spacing, ' ').trim()

/**
 * A body without the marks of quotations, and with `-` in all its lists. `plain` leaves `>` and `+` where they stand,
 * because a field of one line means them: „> 500 osób”.
 */
export const unquoted = (body: string): string => body.replace(/^(?:> ?)+/gm, '').replace(/^\+ /gm, '- ')
