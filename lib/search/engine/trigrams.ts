// Three letters in 16 bits: two trigrams may share a number, which costs a comparison now and then and nothing else.
const KEYS = 1 << 16

// The rarest trigrams of a word say most about it; so many entries are read, and no more, whatever is typed.
const MOST_READ = 30_000

function keysOf(word: string): number[] {
  const keys = new Set<number>()
  for (let at = -1; at < word.length - 1; at++) {
    const before = at < 0 ? 1 : word.charCodeAt(at),
      after = at + 2 < word.length ? word.charCodeAt(at + 2) : 2
    keys.add((before * 961 + word.charCodeAt(at + 1) * 31 + after) & (KEYS - 1))
  }
  return [...keys]
}

/**
 * Indexes words by their trigrams; the function it gives finds, for another word, the numbers of those that share most
 * with it.
 */
export function makeTrigrams(words: readonly string[]): (word: string, most: number) => number[] {
  const starts = new Uint32Array(KEYS + 1)
  for (const word of words) for (const key of keysOf(word)) starts[key + 1]++
  for (let key = 0; key < KEYS; key++) starts[key + 1] += starts[key]
  const next = starts.slice()
  const members = new Uint32Array(starts[KEYS])
  words.forEach((word, number) => {
    for (const key of keysOf(word)) members[next[key]++] = number
  })
  const shared = new Uint8Array(words.length)
  // Beside each other: to read the length of a word itself is to fetch the word, and most are read for nothing else.
  const lengths = Uint8Array.from(words, (word) => word.length)
  const sizeOf = (key: number) => starts[key + 1] - starts[key]

  return (word, most) => {
    const touched: number[] = []
    let read = 0
    for (const key of keysOf(word).sort((a, b) => sizeOf(a) - sizeOf(b))) {
      if ((read += sizeOf(key)) > MOST_READ) break
      for (let at = starts[key]; at < starts[key + 1]; at++) if (shared[members[at]]++ === 0) touched.push(members[at])
    }
    // Sorted by likeness in buckets, as most of what was touched shares a single trigram and is never looked at.
    const buckets: number[][] = []
    for (const number of touched) {
      const likeness = Math.max(0, shared[number] * 4 - Math.abs(lengths[number] - word.length))
      const bucket = (buckets[likeness] ??= [])
      bucket.push(number)
      shared[number] = 0
    }
    const found: number[] = []
    for (let likeness = buckets.length - 1; likeness >= 0 && found.length < most; likeness--) {
      const bucket = buckets[likeness]
      if (bucket) found.push(...bucket.sort((a, b) => a - b).slice(0, most - found.length))
    }
    return found
  }
}
