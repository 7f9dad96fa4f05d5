// @ts-check
import { Parser } from 'htmlparser2'
import { classAttribute } from './class-names.mjs'
import { isForScripts, isOfLayout, isOwnScript, isRepeated, own, withoutFlightData } from './next-parts.mjs'

/** @typedef {import('./next-parts.mjs').Attributes} Attributes */
/**
 * A style sheet, and the short names of its classes where it has them.
 * @typedef {Pick<import('./styles.mjs').Style, 'css' | 'names'>} Sheet
 */
/**
 * What a style rule can ask about a document.
 * @typedef {{ tags: Set<string>, classes: Set<string>, ids: Set<string>, names: Set<string>, values: Set<string> }} Features
 */
/**
 * @typedef {{ features: Features, sheets: string[], dataImages: boolean, withStyle: (style: Sheet) => string }} Stripped
 */

/** Elements that the policy would refuse, or that wait for a script. */
const refused = new Set(['applet', 'audio', 'base', 'embed', 'frame', 'iframe', 'object', 'style', 'template', 'video'])

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
  /** What comes in the place of something; of some only when the style sheet is known. @typedef {(style: Sheet) => string} Put */
  /** What goes and what comes in its place, in the order of the text. @type {{ from: number, to: number, put: Put }[]} */
  const cuts = []
  /** @param {number} from @param {number} to @param {Put} put */
  const cut = (from, to, put = () => '') => {
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
  const beside = () => moved.sort().join('')
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

  /** Puts the short names of an element's classes in their place, once they are known. @param {string} value */
  const cutClasses = (value) => {
    const [from, to] = [parser.startIndex - 1, parser.endIndex] // with the space before it
    const written = source.slice(from, to)
    cut(from, to, ({ names }) => (names ? classAttribute(value, names) : written))
  }

  const parser = new Parser({
    onopentagname(tag) {
      isDrawing ||= tag === 'svg'
    },
    onattribute(key, value) {
      if (key === 'class') return cutClasses(value)
      // React writes some names as its own properties have them: hrefLang, charSet. In a drawing their case counts.
      const [from, to] = [parser.startIndex, parser.startIndex + key.length]
      if (!isDrawing && source.slice(from, to) !== key) cut(from, to, () => key)
    },
    onopentag(tag, at) {
      const [from, to] = [parser.startIndex, parser.endIndex + 1]
      hidden = undefined
      if (tag === 'script') script = { from, at, inside: '' }
      else if ((tag === 'link' && isForScripts(at)) || (tag === 'meta' && isRepeated(at))) cut(from, to)
      else if (tag === 'link' && at['rel'] === 'stylesheet') {
        if (!at['href']?.startsWith(own)) stop(`a style sheet from elsewhere, ${at['href']}`)
        cut(from, to, sheets.length === 0 ? ({ css }) => `<style>${css}</style>${beside()}` : undefined)
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
  return {
    features,
    dataImages,
    sheets,
    withStyle(style) {
      if (/<\/style/i.test(style.css)) stop('a style rule holds </style')
      let [made, end] = ['', 0]
      for (const { from, to, put } of cuts) {
        made += source.slice(end, from) + put(style)
        end = to
      }
      return made + source.slice(end)
    },
  }
}
