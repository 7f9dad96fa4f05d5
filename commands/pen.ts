import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { PathCommand } from 'opentype.js'
import type { Pen } from '../lib/pictures/draw'

const require = createRequire(import.meta.url)
// The package names no export that an import could find.
const { parse }: Pick<typeof import('opentype.js'), 'parse'> = require('opentype.js')

/** A pen of one of the fonts of a package; never of the machine's. Stops at a letter that the font does not have. */
export function openPen(file: string): Pen {
  const bytes = readFileSync(require.resolve(file))
  const font = parse(new Uint8Array(bytes).buffer)
  const known = (text: string) => {
    const missing = [...text].find((letter) => font.charToGlyphIndex(letter) === 0)
    if (missing !== undefined) throw new Error(`${file} has no letter for "${missing}" in "${text}"`)
    return text
  }
  const widths = new Map<string, number>()
  /** The width of a text at size 1; asked for again and again while lines are broken. */
  const widthOf = (text: string) => {
    const width = widths.get(text) ?? font.getAdvanceWidth(known(text), 1)
    widths.set(text, width)
    return width
  }
  return {
    measure: (text, size) => widthOf(text) * size,
    outline: (text, x, y, size) => font.getPath(known(text), x, y, size).commands.map(write).join(''),
  }
}

/** One step of an outline, to a tenth of a point. The package's own writer makes NaN of numbers such as 1e-15. */
function write(step: PathCommand): string {
  const points =
    step.type === 'Z'
      ? []
      : step.type === 'Q'
        ? [step.x1, step.y1, step.x, step.y]
        : step.type === 'C'
          ? [step.x1, step.y1, step.x2, step.y2, step.x, step.y]
          : [step.x, step.y]
  return step.type + points.map((value) => Number(value.toFixed(1))).join(' ')
}
