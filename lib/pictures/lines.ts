/** How wide a text is at a size, in units of the drawing. */
export type Measure = (text: string, size: number) => number
type Fitted = { size: number; lines: string[] }

/**
 * Breaks a text at its ordinary spaces into the fewest lines of a width, as equal as they can be. A word longer than
 * the line is cut.
 */
export function breakLines(text: string, width: number, measure: (text: string) => number): string[] {
  const fewest = greedy(text, width, measure)
  let [narrow, wide] = [width / 2, width]
  while (wide - narrow > 1) {
    const middle = (narrow + wide) / 2
    const lines = greedy(text, middle, measure)
    if (lines.length > fewest.length || lines.join(' ') !== fewest.join(' ')) narrow = middle
    else wide = middle
  }
  return greedy(text, wide, measure)
}

function greedy(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = []
  for (const word of text.split(/ +/).filter(Boolean)) {
    const last = lines.at(-1)
    if (last !== undefined && measure(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(measure(word) <= width ? word : shorten(word, width, measure))
  }
  return lines
}

const shorten = (text: string, width: number, measure: (text: string) => number): string => {
  const letters = [...text]
  while (letters.length > 1 && measure(`${letters.join('')}…`) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

/**
 * A text at the largest of the sizes at which it fits a box, `leading` times its size from line to line. At the
 * smallest it is cut to fit.
 */
export function fit(
  text: string,
  box: { width: number; height: number },
  sizes: readonly number[],
  leading: number,
  measure: Measure,
): Fitted {
  const smallest = Math.min(...sizes)
  for (const size of sizes) {
    const at = (part: string) => measure(part, size)
    const room = Math.max(1, Math.floor(box.height / (size * leading)))
    const lines = breakLines(text, box.width, at)
    const isWhole = lines.join(' ') === text.split(/ +/).filter(Boolean).join(' ')
    if (lines.length <= room && isWhole) return { size, lines }
    if (size === smallest)
      return {
        size,
        lines:
          lines.length <= room
            ? lines
            : [...lines.slice(0, room - 1), shorten(lines.slice(room - 1).join(' '), box.width, at)],
      }
  }
  throw new Error('fit needs a size')
}
