import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import remarkHtml from 'remark-html'
import { readReference } from './content/references'
import type { CollectionName } from './content/schemas'
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
      node.data = { ...(scheme === 'lang' ? { hName: 'span' } : {}), hProperties: properties } // [foreign words](lang:en), for screen readers
      node.url = resolve(node.url, lang)
    }
    node.children?.forEach((child) => visit(child, inside))
  }
  if (isNode(tree)) visit(tree, lang)
}
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value

const makeProcessor = (lang: Lang) =>
  remark()
    .use(remarkGfm)
    .use(forReaders(lang))
    .use(remarkHtml, {
      sanitize: {
        protocols: { href: ['http', 'https', 'mailto'] },
        attributes: { a: ['href', 'rel', 'lang'], span: ['lang'] },
        tagNames: [
          'p',
          'a',
          'span',
          'em',
          'strong',
          'del',
          'ul',
          'ol',
          'li',
          'h2',
          'h3',
          'h4',
          'blockquote',
          'code',
          'pre',
          'br',
          'hr',
          'table',
          'thead',
          'tbody',
          'tr',
          'th',
          'td',
        ],
      },
    })
    .freeze()
const processors = new Map<Lang, ReturnType<typeof makeProcessor>>()
const processor = (lang: Lang) => {
  const known = processors.get(lang) ?? makeProcessor(lang)
  processors.set(lang, known)
  return known
}

/** An author's Markdown as sanitized HTML. */
export const renderMarkdown = (text: string, lang: Lang): string => processor(lang).processSync(text).toString()

const escape = (text: string) =>
  text.replace(/[&<>"]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark] ?? mark)

/**
 * One line of an author's text as sanitized HTML without a paragraph around it. Most lines hold no Markdown and skip
 * the parser.
 */
export const renderInline = (text: string, lang: Lang): string =>
  /[[\]*_`&<\\~]|https?:|www\./.test(text)
    ? renderMarkdown(text, lang)
        .trim()
        .replace(/^<p>([\s\S]*)<\/p>$/, '$1')
    : escape(typeset(text, lang))

/** An author's text without Markdown: for titles, descriptions, exports and search. */
export const plain = (text: string): string =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(?<![\p{L}\p{N}])(\*\*|__|\*|`|~~)(?=\S)([\s\S]*?\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/^#{2,6} /gm, '')
    .replace(/^[-*] /gm, '')
    .replace(/\s+/g, ' ')
    .trim()
