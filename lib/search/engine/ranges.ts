/** Finds the place of a word in a sorted list: how many come before it. */
export function placeIn(words: readonly string[], word: string): number {
  let low = 0,
    high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle] < word) low = middle + 1
    else high = middle
  }
  return low
}

/** Finds the range of a sorted list in which words begin with the given letters. */
export const beginningWith = (words: readonly string[], letters: string): [from: number, to: number] => [
  placeIn(words, letters),
  placeIn(words, `${letters}\uffff`),
]

/** Counts the letters with which two words begin alike. */
export function sharedBeginning(a: string, b: string): number {
  let length = 0
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length++
  return length
}
