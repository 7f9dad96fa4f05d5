/** The sizes of type that `app/print.css` has rules for, in points. */
export const POINTS = [9, 8, 7.5, 7, 6.5, 6, 5.75, 5.5, 5.25, 5] as const
/** How many letters of one point fit on a sheet, found by printing: a letter of eight points takes the room of 64. */
const ROOM = 335_000

/**
 * The largest type, in points, in which a table of these rows prints on one A4 sheet, landscape, or the smallest there
 * is: a row is as high as its longest cell, and one in which all agree is a single cell.
 */
export function printPoints(rows: readonly { readonly texts: readonly string[] }[]): number {
  const letters = rows.reduce((sum, { texts }) => {
    const cells = new Set(texts).size === 1 ? 1 : texts.length
    return sum + cells * Math.max(...texts.map(({ length }) => length))
  }, 0)
  return POINTS.find((points) => points ** 2 * letters <= ROOM) ?? POINTS[POINTS.length - 1]
}
