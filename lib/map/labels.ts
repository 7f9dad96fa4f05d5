/** A city's name beside its mark: to the right, the left, below or above it. */
export type Side = 'right' | 'left' | 'below' | 'above'
/** A mark on the map and the words beside it. */
export type Spot = { label: string; x: number; y: number }
/** The part of the map that a mark and its words take, and that a finger can hit. */
type Box = { x: number; y: number; width: number; height: number }
type Point = { x: number; y: number }

/**
 * In the map's units: on a screen of 320 px, where the map is 288 px wide, letters are 11.5 px and links 24 px high.
 */
export const sizes = { mark: 40, letters: 32, link: 68 }
const sides: Side[] = ['right', 'left', 'below', 'above']

/**
 * What a spot shows with its label on one side: its mark and its words, whose width is estimated, wide rather than
 * narrow.
 */
export function boxesOf({ label, x, y }: Spot, side: Side): [mark: Box, words: Box] {
  const { mark, letters } = sizes
  const [half, width] = [mark / 2, Math.round(label.length * letters * 0.56)]
  const words = {
    right: { x: x + half + 6, y: y - letters / 2 },
    left: { x: x - half - 6 - width, y: y - letters / 2 },
    below: { x: x - width / 2, y: y + half + 4 },
    above: { x: x - width / 2, y: y - half - 4 - letters },
  }[side]
  return [
    { x: x - half, y: y - half, width: mark, height: mark },
    { ...words, width, height: letters },
  ]
}

/** The box around both, large enough for a finger. */
export function boxOf(spot: Spot, side: Side): Box {
  const boxes = boxesOf(spot, side)
  const [left, top] = [Math.min(...boxes.map(({ x }) => x)) - 6, Math.min(...boxes.map(({ y }) => y)) - 6]
  const width = Math.max(...boxes.map((box) => box.x + box.width)) + 6 - left
  const height = Math.max(...boxes.map((box) => box.y + box.height)) + 6 - top
  const [wider, higher] = [Math.max(0, sizes.link - width), Math.max(0, sizes.link - height)]
  return { x: left - wider / 2, y: top - higher / 2, width: width + wider, height: height + higher }
}

/** The area that two boxes share. */
export const shared = (a: Box, b: Box) =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y))

/** Points all along a path of lib/map/poland.ts, a few units apart. */
export function pointsAlong(path: string): Point[] {
  return path
    .split('M')
    .slice(1)
    .flatMap((line) => {
      const [x = 0, y = 0, ...steps] = (line.match(/-?\d+/g) ?? []).map(Number)
      const at = { x, y }
      return steps.flatMap((dx, i) => {
        const dy = steps[i + 1]
        if (i % 2 === 1 || dy === undefined) return []
        const count = Math.ceil(Math.hypot(dx, dy) / 5)
        const points = Array.from({ length: count }, (_, n) => ({
          x: at.x + (dx * n) / count,
          y: at.y + (dy * n) / count,
        }))
        at.x += dx
        at.y += dy
        return points
      })
    })
}

/** What labels avoid: the country's outline far more than a border within it. */
export type Lines = { outline: readonly Point[]; borders: readonly Point[] }

/**
 * The side for each label on a map of this size: each looks for room among the others until none moves. Covering
 * another city or leaving the map is worst, then crossing the outline, then standing above or below the mark, then
 * crossing a border.
 */
export function placeLabels(spots: readonly Spot[], map: { width: number; height: number } & Lines): Side[] {
  // Every shape that can be shown, made once: sixty cities are compared with each other on four sides in several
  // rounds.
  const shapes = spots.map((spot) =>
    sides.map((side) => ({ side, box: boxOf(spot, side), boxes: boxesOf(spot, side) })),
  )
  const chosen = shapes.flatMap(([right]) => right ?? [])
  const fixed = shapes.map((own) =>
    own.map(({ boxes: [, words] }, rank) => {
      const outside = words.width * words.height - shared(words, { x: 0, y: 0, width: map.width, height: map.height })
      const crossed = (line: readonly Point[]) =>
        line.filter(({ x, y }) => x > words.x && x < words.x + words.width && y > words.y && y < words.y + words.height)
          .length
      return outside + 40 * crossed(map.outline) + 4 * crossed(map.borders) + 20 * rank
    }),
  )
  type Shape = (typeof chosen)[number]
  const crowding = (one: Shape, other: Shape) => {
    let area = 0
    for (const ours of one.boxes) for (const theirs of other.boxes) area += shared(ours, theirs)
    return 0.1 * shared(one.box, other.box) + 9 * area
  }
  for (let round = 0; round < 8; round++) {
    const before = [...chosen]
    shapes.forEach((own, i) => {
      const costs = own.map(
        (shape, rank) =>
          (fixed[i]?.[rank] ?? 0) + chosen.reduce((sum, other, j) => sum + (j === i ? 0 : crowding(shape, other)), 0),
      )
      chosen[i] = own[costs.indexOf(Math.min(...costs))] ?? before[i]
    })
    if (chosen.every((shape, i) => shape === before[i])) break
  }
  return chosen.map(({ side }) => side)
}
