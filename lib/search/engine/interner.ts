/** Numbers the words of texts in the order in which they are met. */
type Interner = {
  readonly words: readonly string[]
  /** How often each word was met. */
  readonly counts: readonly number[]
  /** Gives the number of the word between two offsets of a text. */
  numberOf(text: string, start: number, end: number): number
}

/**
 * Makes an empty interner. A Map would need the word as a string of its own each of the millions of times it is met;
 * this table compares its letters where they stand in the text.
 */
export function makeInterner(): Interner {
  const words: string[] = []
  const counts: number[] = []
  const hashes: number[] = []
  let slots = new Int32Array(1 << 16)

  const grow = () => {
    slots = new Int32Array(slots.length * 2)
    hashes.forEach((hash, number) => {
      let slot = hash & (slots.length - 1)
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
      slots[slot] = number + 1
    })
  }

  const isAt = (word: string, text: string, start: number, end: number) => {
    if (word.length !== end - start) return false
    for (let at = start; at < end; at++) if (word.charCodeAt(at - start) !== text.charCodeAt(at)) return false
    return true
  }

  const numberOf = (text: string, start: number, end: number): number => {
    let hash = 0
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x5bd1e995) ^ (hash >>> 15)
    hash = (hash ^ (hash >>> 13)) >>> 2 // 30 bits, which engines keep as small numbers
    let slot = hash & (slots.length - 1)
    for (; slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
      const number = slots[slot] - 1
      if (hashes[number] !== hash || !isAt(words[number], text, start, end)) continue
      counts[number]++
      return number
    }
    slots[slot] = words.push(text.slice(start, end))
    counts.push(1)
    hashes.push(hash)
    if (words.length * 2 > slots.length) grow()
    return words.length - 1
  }

  return { words, counts, numberOf }
}
