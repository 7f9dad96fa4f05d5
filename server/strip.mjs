// @ts-check
import { defaultTreeAdapter as tree, html, parse, serialize } from 'parse5'

/** @typedef {import('parse5').DefaultTreeAdapterTypes.Element} Element */
/** @typedef {import('parse5').DefaultTreeAdapterTypes.ParentNode} Parent */
/**
 * What a style rule can ask about a document.
 * @typedef {{ tags: Set<string>, classes: Set<string>, ids: Set<string>, names: Set<string>, values: Set<string> }} Features
 */
/**
 * @typedef {{ features: Features, sheets: string[], dataImages: boolean, withStyle: (css: string) => string }} Stripped
 */

/** Next's own inline scripts: the flight data and the start of its runtime. Anything else stops the build. */
const flight = [
  /^\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\(\[0\]\)$/,
  /^self\.__next_f\.push\(\[[0-9],".*"\]\)$/s,
  /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\(\{.*\}\);?$/s,
]
/**
 * The same, cut out before parsing: it is more than half of a document, and the parser would read every character of
 * it.
 */
const flightData = /<script>self\.__next_f\.push\(\[1,"(?:[^"\\<]|\\.)*"\]\)<\/script>/g
const own = '/_next/static/'
/** Elements that the policy would refuse, or that wait for a script. */
const refused = new Set(['applet', 'audio', 'base', 'embed', 'frame', 'iframe', 'object', 'style', 'template', 'video'])

/**
 * Takes Next's client runtime out of a prerendered document and tells what style rules can match in it.
 * Throws where the document holds something that cannot work without a script or that the policy refuses.
 * @param {string} text
 * @param {string} name what a message calls the document
 * @returns {Stripped}
 */
export function strip(text, name) {
  const document = parse(text.replace(flightData, ''))
  /** @type {Features} */
  const features = { tags: new Set(), classes: new Set(), ids: new Set(), names: new Set(), values: new Set() }
  /** @type {Element[]} */
  const sheets = []
  let dataImages = false
  /** @param {string} what @returns {never} */
  const stop = (what) => {
    throw new Error(`${name}: ${what}`)
  }

  /** @param {Parent} parent */
  const visit = (parent) => {
    for (const node of [...parent.childNodes]) {
      if (tree.isCommentNode(node)) tree.detachNode(node)
      else if (tree.isElementNode(node)) element(node)
    }
  }
  /** @param {Element} node */
  const element = (node) => {
    /** @type {Record<string, string>} */
    const at = {}
    for (const { name, value } of node.attrs) at[name] = value
    if (node.tagName === 'script') return script(node, at)
    if ((node.tagName === 'link' && isForScripts(at)) || (node.tagName === 'meta' && isRepeated(at)))
      return tree.detachNode(node)
    if (node.tagName === 'link' && at['rel'] === 'stylesheet') {
      if (!at['href']?.startsWith(own)) stop(`a style sheet from elsewhere, ${at['href']}`)
      sheets.push(node)
      return
    }
    if (refused.has(node.tagName)) stop(`<${node.tagName}> is refused by the policy or waits for a script`)
    for (const { name: key, value } of node.attrs) attribute(node, key, value)
    features.tags.add(node.tagName)
    visit(node)
    // Where Next would stream metadata; empty in a finished document.
    if (node.tagName === 'div' && 'hidden' in at && node.childNodes.length === 0) tree.detachNode(node)
  }
  /** @param {Element} node @param {Record<string, string>} at */
  const script = (node, at) => {
    if (at['type'] === 'application/ld+json') return
    const inside = node.childNodes.map((child) => (tree.isTextNode(child) ? child.value : '')).join('')
    const known = at['src'] === undefined ? flight.some((kind) => kind.test(inside)) : at['src'].startsWith(own)
    if (!known) stop(`an unknown script, ${at['src'] ?? inside.slice(0, 80)}`)
    tree.detachNode(node)
  }
  /** @param {Element} node @param {string} key @param {string} value */
  const attribute = (node, key, value) => {
    if (key === 'style' || /^on/.test(key))
      stop(`<${node.tagName} ${key}="${value.slice(0, 60)}"> is refused by the policy`)
    if (/^\s*javascript:/i.test(value)) stop(`<${node.tagName} ${key}> runs a script`)
    if (/^(src|srcset|poster)$/.test(key) && /^(\w+:)?\/\//.test(value))
      stop(`<${node.tagName}> loads ${value} from another origin`)
    if (key === 'action' && !/^\/(?!\/)/.test(value)) stop(`a form sends to ${value}`)
    if (/^(src|href)$/.test(key) && value.startsWith('data:')) dataImages = true
    if (key === 'class') value.split(/\s+/).forEach((one) => features.classes.add(one))
    if (key === 'id') features.ids.add(value)
    features.names.add(key)
    if (key === 'type' || key === 'hidden') features.values.add(value)
  }
  visit(document)

  return {
    features,
    dataImages,
    sheets: sheets.map((node) => node.attrs.find(({ name }) => name === 'href')?.value ?? ''),
    withStyle(css) {
      if (/<\/style/i.test(css)) stop('a style rule holds </style')
      const [first, ...others] = sheets
      if (first) {
        const style = tree.createElement('style', html.NS.HTML, [])
        tree.insertText(style, css)
        tree.insertBefore(/** @type {Parent} */ (first.parentNode), style, first)
        tree.detachNode(first)
        others.forEach((node) => tree.detachNode(node))
      }
      return serialize(document).replaceAll('&nbsp;', '\u00a0') // a third of the bytes, and the same character
    },
  }
}

/**
 * Next says for X what it has said in Open Graph, which X reads too; only the kind of card is news.
 * @param {Record<string, string>} at
 */
const isRepeated = (at) => /^twitter:(?!card$)/.test(at['name'] ?? '')
/** @param {Record<string, string>} at */
const isForScripts = (at) =>
  at['rel'] === 'modulepreload' || (at['rel'] === 'preload' && /^(script|style)$/.test(at['as'] ?? ''))
