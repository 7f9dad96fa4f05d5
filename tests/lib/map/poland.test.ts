import { geoConicConformal } from 'd3-geo'
import { describe, expect, it } from 'vitest'
import { getCatalogue } from '../../../lib/content'
import { pointsAlong } from '../../../lib/map/labels'
import { borders, height, outline, project, width } from '../../../lib/map/poland'

const cities = [...getCatalogue('pl').cities.values()]
const shore = pointsAlong(outline)

describe('the drawing', () => {
  it('stays small', () => expect(outline.length + borders.length).toBeLessThanOrEqual(4000))
  it('is one closed outline of whole numbers', () => expect(outline).toMatch(/^M\d+ \d+l[-\d ]+z$/))
  it('fits its size', () => {
    for (const { x, y } of shore) expect(x >= 0 && x <= width && y >= 0 && y <= height, `${x} ${y}`).toBe(true)
  })
})

describe('project', () => {
  // d3's own projection, moved and scaled so that it agrees at two far points; any other point then shows a difference.
  const raw = geoConicConformal().parallels([50, 54]).rotate([-19, 0]).scale(1).translate([0, 0])
  const d3 = (latitude: number, longitude: number) => raw([longitude, latitude]) ?? [NaN, NaN]
  const [a, b] = [project(54.8, 14.2), project(49, 24)]
  const [[ax, ay], [bx, by]] = [d3(54.8, 14.2), d3(49, 24)]
  const scale = (b.x - a.x) / (bx - ax)
  it('scales both ways alike', () => expect((b.y - a.y) / (by - ay)).toBeCloseTo(scale, 0))
  it.each(cities.map(({ name, coordinates }) => [name, coordinates] as const))(
    'agrees with d3-geo on %s',
    (_, { latitude, longitude }) => {
      const [x, y] = d3(latitude, longitude)
      const here = project(latitude, longitude)
      expect(Math.abs(here.x - (a.x + (x - ax) * scale))).toBeLessThan(0.1)
      expect(Math.abs(here.y - (a.y + (y - ay) * scale))).toBeLessThan(0.1)
    },
  )
})

/** Whether a place is inside the outline: a ray to the right crosses it an odd number of times. */
function inside({ x, y }: { x: number; y: number }) {
  return (
    shore.filter((from, i) => {
      const to = shore[(i + 1) % shore.length] ?? from
      return from.y > y !== to.y > y && x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x)
    }).length %
      2 ===
    1
  )
}

describe('cities', () => {
  it.each(cities.map(({ name, coordinates }) => [name, coordinates] as const))(
    '%s is within the country',
    (_, { latitude, longitude }) => expect(inside(project(latitude, longitude))).toBe(true),
  )
  it('does not take Berlin, Lviv or the open sea for Poland', () => {
    for (const [latitude, longitude] of [
      [52.52, 13.4],
      [49.84, 24.03],
      [55, 17],
    ] as const)
      expect(inside(project(latitude, longitude))).toBe(false)
  })
})
