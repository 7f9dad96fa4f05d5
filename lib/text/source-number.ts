/** The sources that a page lists, in the order of their numbers. */
export type Listed = readonly { readonly key: string }[]

/** The number of a source in the list of its page. Throws where it is not listed. */
export function numberOf(key: string, listed: Listed): number {
  const number = listed.findIndex((source) => source.key === key) + 1
  if (number === 0) throw new Error(`the page does not list the source ${key}`)
  return number
}

/** The numbers, in the list of their page, of the sources that prove one thing, lowest first. */
export const numbersOf = (keys: readonly string[], listed: Listed) =>
  keys.map((key) => numberOf(key, listed)).sort((a, b) => a - b)

/**
 * Where on a page the source of a number stands. Not by its key: anchors of words are a hundredth of a long page, whose
 * first flight is full.
 */
export const sourceAnchor = (number: number) => `zrodlo-${number}`
