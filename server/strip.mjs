// @ts-check
import { Parser } from 'htmlparser2'
import { classAttribute } from './class-names.mjs'
import { makeCuts } from './cuts.mjs'
import { makeFeatures } from './features.mjs'
import { isForScripts, isOfLayout, isOwnScript, isRepeated, own, withoutFlightData } from './next-parts.mjs'

/** @typedef {import('./next-parts.mjs').Attributes} Attributes @typedef {import('./cuts.mjs').Sheet} Sheet */
/**
 * @typedef {{
 *   features: import('./features.mjs').Features, sheets: string[],
 *   withStyle: (style: Sheet) => string
 * }} Stripped
 */

/** Elements that have no end, which React writes with a slash. */
const empty = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'])

/**
 * Takes Next's client runtime out of a prerendered document and tells what style rules can match in it. Throws where the
 * document holds something that cannot work without a script or that the policy refuses.
 * @param {string} text
 * @param {string} name what a message calls the document
 * @returns {Stripped}
 */
export function strip(text, name) {
  const source = withoutFlightData(text).replaceAll('&#x27;', "'").replaceAll('&nbsp;', '\u00a0')
  /** @param {string} what @returns {never} */
  const stop = (what) => {
    throw new Error(`${name}: ${what}`)
  }
  const { cut, made } = makeCuts(source)
  const { features, add } = makeFeatures(stop)
  /** @type {string[]} */
  const sheets = []
  /** The script that is being read. @type {{ from: number, at: Attributes, inside: string } | undefined} */
  let script
  /** Where a hidden element begins in which nothing has stood so far. @type {number | undefined} */
  let hidden
  let isDrawing = false
  /** What is moved to the style element. @type {string[]} */
  const moved = []
  const beside = () => moved.sort().join('')

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
        add(tag, at)
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
  if (sheets.length === 0) stop('no style sheet')
  return {
    features,
    sheets,
    withStyle(style) {
      if (/<\/style/i.test(style.css)) stop('a style rule holds </style')
      return made(style)
    },
  }
}
