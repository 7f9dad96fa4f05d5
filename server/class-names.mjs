// @ts-check
import postcss from 'postcss'
import parseSelector from 'postcss-selector-parser'

/** The classes of a style sheet, with the short names it now has for them. @typedef {ReadonlyMap<string, string>} ClassNames */

/** Without d: what blocks advertisements hides whatever has the class `ad`. */
const letters = 'abcefghijklmnopqrstuvwxyz'
/** @param {number} index @returns {string} */
const nameOf = (index) =>
  (index < letters.length ? '' : nameOf(Math.floor(index / letters.length) - 1)) + letters[index % letters.length]

/**
 * Gives the classes of a style sheet short names, in the order in which they come: the long ones are a sixtieth of what
 * a page weighs.
 * @param {string} css
 * @returns {{ css: string, names: ClassNames }}
 */
export function shortenClasses(css) {
  /** @type {Map<string, string>} */
  const names = new Map()
  const shorten = parseSelector((selectors) =>
    selectors.walkClasses((one) => {
      const name = names.get(one.value) ?? nameOf(names.size)
      names.set(one.value, name)
      one.value = name
    }),
  )
  const sheet = postcss.parse(css)
  sheet.walkRules((rule) => {
    rule.selector = shorten.processSync(rule.selector)
  })
  return { css: sheet.toString(), names }
}

/**
 * The class attribute of an element as the sheet has its classes; those without a rule go, and with the last of them the
 * attribute.
 * @param {string} value
 * @param {ClassNames} names
 */
export function classAttribute(value, names) {
  const short = value.split(/\s+/).flatMap((one) => names.get(one) ?? [])
  return short.length > 0 ? ` class="${short.join(' ')}"` : ''
}
