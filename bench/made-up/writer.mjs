// @ts-check

/** @typedef {ReturnType<typeof createWriter>} Writer */

/**
 * Writes with the given words in no order, and picks and rolls; the same on every run, so that two runs measure the
 * same content.
 * @param {readonly string[]} words
 * @param {number} seed
 */
export function createWriter(words, seed) {
  /** A whole number from 0 up to, not including, `below`. @param {number} below */
  const roll = (below) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return Math.floor((seed / 2 ** 32) * below)
  }
  /** @template T @param {readonly T[]} list */
  const pick = (list) => /** @type {T} */ (list[roll(list.length)])
  const sentence = (length = 8 + roll(10)) => {
    const text = Array.from({ length }, () => pick(words)).join(' ')
    return `${text[0]?.toUpperCase()}${text.slice(1)}.`
  }
  const title = () => sentence(4).slice(0, -1)
  const paragraph = () => Array.from({ length: 5 }, () => sentence()).join(' ')
  /**
   * Paragraphs with a heading above every fourth, of at least so many characters; each refers to one of five sources.
   * @param {number} characters
   */
  const prose = (characters) => {
    let text = ''
    for (let part = 1; text.length < characters; part++)
      text += `${part % 4 === 1 ? `## ${title()}\n\n` : ''}${paragraph()}[](source:zrodlo-${roll(5)})\n\n`
    return text.trimEnd()
  }
  return { roll, pick, sentence, title, prose }
}
