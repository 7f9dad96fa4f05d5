// @ts-check

/**
 * A style sheet, and the short names of its classes where it has them.
 * @typedef {Pick<import('./styles.mjs').Style, 'css' | 'names'>} Sheet
 */
/** What comes in the place of something; of some only when the style sheet is known. @typedef {(style: Sheet) => string} Put */

/**
 * What goes out of a text and what comes in its place. The rest stays as it was written: nothing is built of it and
 * written out again, which would take longer than compressing. @param {string} source
 */
export function makeCuts(source) {
  /** In the order of the text. @type {{ from: number, to: number, put: Put }[]} */
  const cuts = []
  return {
    /** @param {number} from @param {number} to @param {Put} put */
    cut(from, to, put = () => '') {
      while ((cuts.at(-1)?.from ?? -1) >= from) cuts.pop() // it lies within
      cuts.push({ from, to, put })
    },
    /** The text with everything in its place. @param {Sheet} style */
    made(style) {
      let [made, end] = ['', 0]
      for (const { from, to, put } of cuts) {
        made += source.slice(end, from) + put(style)
        end = to
      }
      return made + source.slice(end)
    },
  }
}
