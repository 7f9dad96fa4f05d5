// @ts-check
import { Parser } from 'htmlparser2'
import { isForScripts, isOfLayout, isOwnScript, isRepeated, own, withoutFlightData } from './next-parts.mjs'

/** @typedef {import('./next-parts.mjs').Attributes} Attributes */
/**
 * What a style rule can ask about a document.
 * @typedef {{ tags: Set<string>, classes: Set<string>, ids: Set<string>, names: Set<string>, values: Set<string> }} Features
 */
/**
 * @typedef {{ features: Features, sheets: string[], dataImages: boolean, withStyle: (css: string) => string }} Stripped
 */

/** Elements that the policy would refuse, or that wait for a script. */
const refused = new Set(['applet', 'audio', 'base', 'embed', 'frame', 'iframe', 'object', 'style', 'template', 'video'])

/** Stands for the style element until its rules are known. */
const STYLE = '<style>'
/** Elements that have no end, which React writes with a slash. */
const empty = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'])

/**
 * Takes Next's client runtime out of a prerendered document and tells what style rules can match in it. The rest of the
 * text stays as it was written: nothing is built of it and written out again, which would take longer than compressing.
 * Throws where the document holds something that cannot work without a script or that the policy refuses.
 * @param {string} text
 * @param {string} name what a message calls the document
 * @returns {Stripped}
 */
export function strip(text, name) {
  const source = withoutFlightData(text).replaceAll('&#x27;', "'").replaceAll('&nbsp;', '\u00a0')
  /** @type {Features} */
  const features = { tags: new Set(), classes: new Set(), ids: new Set(), names: new Set(), values: new Set() }
  /** @type {string[]} */
  const sheets = []
  /** What goes and what comes in its place, in the order of the text. @type {{ from: number, to: number, put: string }[]} */
  const cuts = []
  /** @param {number} from @param {number} to */
  const cut = (from, to, put = '') => {
    while ((cuts.at(-1)?.from ?? -1) >= from) cuts.pop() // it lies within
    cuts.push({ from, to, put })
  }
  /** The script that is being read. @type {{ from: number, at: Attributes, inside: string } | undefined} */
  let script
  /** Where a hidden element begins in which nothing has stood so far. @type {number | undefined} */
  let hidden
  let isDrawing = false
  /** What is moved to the style element. @type {string[]} */
  const moved = []
  let dataImages = false
  /** @param {string} what @returns {never} */
  const stop = (what) => {
    throw new Error(`${name}: ${what}`)
  }
  /** @param {string} tag @param {string} key @param {string} value */
  const attribute = (tag, key, value) => {
    if (key === 'style' || key.startsWith('on'))
      stop(`<${tag} ${key}="${value.slice(0, 60)}"> is refused by the policy`)
    if (/^\s*javascript:/i.test(value)) stop(`<${tag} ${key}> runs a script`)
    if (/^(src|srcset|poster)$/.test(key) && /^(\w+:)?\/\//.test(value))
      stop(`<${tag}> loads ${value} from another origin`)
    if (key === 'action' && !/^\/(?!\/)/.test(value)) stop(`a form sends to ${value}`)
    if (/^(src|href)$/.test(key) && value.startsWith('data:')) dataImages = true
    if (key === 'class') value.split(/\s+/).forEach((one) => features.classes.add(one))
    if (key === 'id') features.ids.add(value)
    features.names.add(key)
    if (key === 'type' || key === 'hidden') features.values.add(value)
  }

  const parser = new Parser({
    onopentagname(tag) {
      isDrawing ||= tag === 'svg'
    },
    onattribute(key) {
      // React writes some names as its own properties have them: hrefLang, charSet. In a drawing their case counts.
      const [from, to] = [parser.startIndex, parser.startIndex + key.length]
      if (!isDrawing && source.slice(from, to) !== key) cut(from, to, key)
    },
    onopentag(tag, at) {
      const [from, to] = [parser.startIndex, parser.endIndex + 1]
      hidden = undefined
      if (tag === 'script') script = { from, at, inside: '' }
      else if ((tag === 'link' && isForScripts(at)) || (tag === 'meta' && isRepeated(at))) cut(from, to)
      else if (tag === 'link' && at['rel'] === 'stylesheet') {
        if (!at['href']?.startsWith(own)) stop(`a style sheet from elsewhere, ${at['href']}`)
        cut(from, to, sheets.length === 0 ? STYLE : '')
        sheets.push(at['href'])
      } else {
        if (refused.has(tag)) stop(`<${tag}> is refused by the policy or waits for a script`)
        for (const [key, value] of Object.entries(at)) attribute(tag, key, value)
        features.tags.add(tag)
        if (tag === 'div' && 'hidden' in at) hidden = from
        if (isOfLayout(tag, at)) {
          moved.push(source.slice(from, to).replace('/>', '>'))
          cut(from, to)
        } else if (empty.has(tag) && source[to - 2] === '/') cut(to - 2, to - 1)
      }
    },
    ontext(data) {
      hidden = undefined
      if (script) script.inside += data
    },
    oncomment() {
      cut(parser.startIndex, parser.endIndex + 1)
    },
    onclosetag(tag) {
      const to = parser.endIndex + 1
      if (script && script.at['type'] !== 'application/ld+json') {
        if (!isOwnScript(script)) stop(`an unknown script, ${script.at['src'] ?? script.inside.slice(0, 80)}`)
        cut(script.from, to)
      }
      script = undefined
      // Where Next would stream metadata; empty in a finished document.
      if (tag === 'div' && hidden !== undefined) cut(hidden, to)
      hidden = undefined
      if (tag === 'svg') isDrawing = false
    },
  })
  parser.end(source)
  if (moved.length > 0 && sheets.length === 0) stop('no style sheet beside which the rest of the head could stand')
  const beside = moved.sort().join('')

  return {
    features,
    dataImages,
    sheets,
    withStyle(css) {
      if (/<\/style/i.test(css)) stop('a style rule holds </style')
      let [made, end] = ['', 0]
      for (const { from, to, put } of cuts) {
        made += source.slice(end, from) + (put === STYLE ? `<style>${css}</style>${beside}` : put)
        end = to
      }
      return made + source.slice(end)
    },
  }
}
