/** The sources that a page lists, in the order of their numbers. */
export type Listed = readonly { readonly key: string }[]

/** The number of a source in the list of its page. Throws where it is not listed. */
function numberOf(key: string, listed: Listed): number {
  const number = listed.findIndex((source) => source.key === key) + 1
  if (number === 0) throw new Error(`the page does not list the source ${key}`)
  return number
}

/** The sources that prove one thing with the numbers they have in the list of their page, lowest first. */
export const numbered = (keys: readonly string[], listed: Listed) =>
  keys.map((key) => ({ key, number: numberOf(key, listed) })).sort((a, b) => a.number - b.number)

/** Where on a page of its owner a source stands: that is where its number leads. */
export const sourceAnchor = (key: string) => `zrodlo-${key}`
