// @ts-check
import { createHash } from 'node:crypto'
import { PurgeCSS } from 'purgecss'
import { shortenClasses } from './class-names.mjs'

/** @typedef {import('./features.mjs').Features} Features */
/**
 * A style element's text, the name by which the policy allows it, and the short names of its classes.
 * @typedef {{ css: string, hash: string, names?: import('./class-names.mjs').ClassNames }} Style
 */

/** @param {string} css */
const hashOf = (css) => `sha256-${createHash('sha256').update(css).digest('base64')}`

/**
 * Cuts a style sheet down to the rules that can match in a document, under short names. A document that is filled per
 * request gets the `whole` sheet and keeps its names. Documents made of the same parts share the result.
 * @param {string} sheet
 */
export function stylesOf(sheet) {
  const css = sheet.trim()
  /** @type {Style} */
  const whole = { css, hash: hashOf(css) }
  /** @type {Map<string, Promise<Style>>} */
  const known = new Map()
  return {
    whole,
    /** @param {Features} features */
    only(features) {
      const ids = [...features.ids].filter((id) => sheet.includes(`#${id}`)) // ids are many and rules for them few
      const key = [features.tags, features.classes, features.names, features.values, ids]
        .map((names) => [...names].sort().join(' '))
        .join('\n')
      const style = known.get(key) ?? purge(sheet, features).then(shortened)
      known.set(key, style)
      return style
    },
  }
}

/** @param {string} sheet @returns {Style} */
function shortened(sheet) {
  const { css, names } = shortenClasses(sheet)
  return { css, names, hash: hashOf(css) }
}

/** A rule for what holds something of a class, which purgecss keeps always: it does not look inside :has(). */
const holders = /(?<=^|[{}])[^{}]*:has\(\.([\w-]+)\)[^{}]*\{[^{}]*\}/g

/** @param {string} sheet @param {Features} features */
async function purge(sheet, { tags, classes, ids, names, values }) {
  const found = {
    tags: [...tags],
    classes: [...classes],
    ids: [...ids],
    attributes: { names: [...names], values: [...values] },
    undetermined: [],
  }
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: ' ', extension: 'document' }],
    css: [{ raw: sheet.replace(holders, (rule, held) => (classes.has(held) ? rule : '')) }],
    extractors: [{ extensions: ['document'], extractor: () => found }],
    safelist: [/^:/], // a rule such as :focus-visible names no element and can match any
  })
  if (!result) throw new Error('purgecss gave no style sheet')
  return withoutPages(result.css.trim()).replace(repeated, '$1')
}

/** A declaration that the style compiler wrote several times in a row, as it does with prefixed ones; once says it all. */
const repeated = /(?<=[{;])([\w-]+:[^:;{}]+;)\1+/g

/** Without the named pages that no rule asks for any more; purgecss keeps them. @param {string} css */
const withoutPages = (css) =>
  css.replace(/@page ([\w-]+)\{[^{}]*\}/g, (rule, name) => (css.includes(`page:${name}`) ? rule : ''))
