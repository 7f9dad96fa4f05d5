// Three rows of the table of distances, used again for each pair of words; words longer than this are never mistyped
// ones.
const LONGEST = 64
const rows = [new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1)]

/**
 * Counts the typing errors between two words (a letter too many, missing, other, or two swapped); gives `most + 1` when
 * there are more than `most`. One letter for another counts as one error, or as many as `confusion` says of their codes.
 */
export function distance(
  a: string,
  b: string,
  most: number,
  confusion: (letter: number, other: number) => number = () => 1,
): number {
  if (Math.abs(a.length - b.length) > most || Math.max(a.length, b.length) > LONGEST) return most + 1
  let [beforeLast, last, current] = rows
  for (let column = 0; column <= b.length; column++) last[column] = column
  for (let row = 1; row <= a.length; row++) {
    const letter = a.charCodeAt(row - 1)
    // Only cells near the diagonal can stay within `most` errors; the others hold what is certainly more.
    const from = Math.max(1, row - most),
      to = Math.min(b.length, row + most)
    let least = (current[from - 1] = from === 1 ? row : most + 1)
    for (let column = from; column <= to; column++) {
      const other = b.charCodeAt(column - 1)
      let errors = current[column - 1] + 1
      if (column < row + most && last[column] < errors) errors = last[column] + 1
      if (letter === other) errors = Math.min(errors, last[column - 1])
      // Asked last and only where it may matter, as it costs most.
      else if (last[column - 1] + 1 < errors) errors = Math.min(errors, last[column - 1] + confusion(letter, other))
      if (row > 1 && column > 1 && letter === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === other)
        errors = Math.min(errors, beforeLast[column - 2] + 1)
      current[column] = errors
      if (errors < least) least = errors
    }
    if (least > most) return most + 1
    ;[beforeLast, last, current] = [last, current, beforeLast]
  }
  return Math.min(last[b.length], most + 1)
}
