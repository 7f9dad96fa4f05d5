import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import remarkHtml from 'remark-html'
import { outside, readReference, replaceSources, SOURCE } from './references'
import type { CollectionName } from '../content/schemas'
import { xml } from './xml'
import { langs, type Lang } from '../i18n/langs'
import { numbersOf, sourceAnchor, type Listed } from './source-number'
import { typeset } from './typography'
import { pageViews, path, type View } from '../urls'

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
  const cities = new Set<string>()
  const visit = (node: Node, spoken: Lang) => {
    let inside = spoken
    if (node.type === 'listItem') {
      const city = cityOf(node)
      if (city && !cities.has(city)) node.data = { hProperties: { id: city } }
      if (city) cities.add(city)
    }
    if (node.type === 'text' && node.value) node.value = typeset(node.value, spoken)
    if (node.type === 'link' && node.url) {
      const { scheme, target = '', lang: foreign } = readReference(node.url) ?? {}
      if (scheme === SOURCE) {
        Object.assign(node, { type: 'text', value: placeOf(target), children: undefined })
        return
      }
      inside = langs.find((known) => known === foreign) ?? spoken
      // [foreign words](lang:en) lead nowhere: they are marked for screen readers.
      node.data = { ...(scheme === 'lang' ? { hName: 'span' } : {}), hProperties: { lang: foreign } }
      node.url = resolve(node.url, lang)
    }
    node.children?.forEach((child) => visit(child, inside))
  }
  if (isNode(tree)) visit(tree, lang)
}
/** The city that an item of a list begins with, for links to the first of each. */
function cityOf(item: Node): string | undefined {
  let first: Node | undefined = item
  while (first && first.type !== 'link') first = first.children?.[0]
  const { collection, target } = readReference(first?.url ?? '') ?? {}
  return collection === 'cities' ? target : undefined
}
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value

/** What a sanitized text may hold. */
const allowed = {
  protocols: { href: outside },
  attributes: { a: ['href', 'lang'], span: ['lang'], ol: ['start'], li: ['id'] },
  clobber: [],
  tagNames: 'p a span em strong del ul ol li h2 h3 blockquote code br'.split(' '),
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
const renderBlocks = renderer([])
const renderParagraph = renderer(blocks)

// A reference stands between private characters while the text around it is rendered; no text holds them.
const placeOf = (key: string) => `\ue020${key}\ue021`
const places = /(?:\ue020[^\ue021]*\ue021)+/g

/** Raised, and never on a line without what it proves. */
const withNumbers = (html: string, listed: Listed | undefined): string =>
  html.replace(places, (together) =>
    listed
      ? numbersOf(together.slice(1, -1).split('\ue021\ue020'), listed)
          .map((number) => `<sup>\u2060<a href="#${sourceAnchor(number)}">[${number}]</a></sup>`)
          .join('')
      : '',
  )

/** As an address of its own a reference is punctuation to what stands before it, and `forReaders` knows it. */
const withAddresses = (text: string) => replaceSources(text, (key) => `<${SOURCE}:${key}>`)

/** An author's Markdown as sanitized HTML; it refers to the sources that the page lists. */
export const renderMarkdown = (text: string, lang: Lang, listed?: Listed): string =>
  withNumbers(renderBlocks(withAddresses(text), lang), listed)

/**
 * One line of an author's text as sanitized HTML without a paragraph around it. Most lines hold no Markdown and skip
 * the parser.
 */
export function renderInline(text: string, lang: Lang, listed?: Listed): string {
  const words = replaceSources(text, placeOf)
  const html = /[[\]*_`&<\\~@]|https?:|www\./i.test(words)
    ? renderParagraph(withAddresses(text).replace(/\n\s*\n/g, ' '), lang)
        .trim()
        .replace(/^<p>([\s\S]*)<\/p>$/, '$1')
    : xml(typeset(words, lang))
  return withNumbers(html, listed)
}
