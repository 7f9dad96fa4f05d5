import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5'

/** A piece of text that a reader sees or hears, with the language it is marked as. */
export type Spoken = { text: string; lang: string }
const heard = new Set(['title', 'aria-label', 'alt', 'placeholder'])

/**
 * Everything that a page says: its texts, titles and labels. Addresses that are shown as such, and code, are left out.
 */
export function spokenIn(html: string): Spoken[] {
  const found: Spoken[] = []
  const visit = (node: DefaultTreeAdapterTypes.Node, lang: string) => {
    if (tree.isTextNode(node)) found.push({ text: node.value, lang })
    if (!tree.isElementNode(node))
      return void ('childNodes' in node && node.childNodes.forEach((child) => visit(child, lang)))
    const at = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
    const own = at['lang'] ?? lang
    for (const [name, value] of Object.entries(at))
      if (heard.has(name) || (name === 'content' && at['name'] === 'description'))
        found.push({ text: value, lang: own })
    if (!['script', 'style', 'code'].includes(node.tagName)) node.childNodes.forEach((child) => visit(child, own))
  }
  visit(parse(html), '')
  const address = /(?:https?:\/\/|www\.)\S+|\b[\w.-]+\.(?:pl|eu|org|com|net)\b(?:\/\S*)?/g
  return found
    .map(({ text, lang }) => ({ text: text.replaceAll('\u00a0', ' ').replace(address, ' '), lang }))
    .filter(({ text }) => text.trim())
}
