import { describe, expect, it } from 'vitest'
import { getCatalogue } from '../../lib/content'
import { boxOf, partsOf, placeLabels, pointsAlong, shared, sizes, type Spot } from '../../lib/map-labels'
import { borders, height, outline, project, width } from '../../lib/poland'

const cities = [...getCatalogue('pl').cities.values()]
const lines = { outline: pointsAlong(outline), borders: pointsAlong(borders) }
const spot = (label: string, latitude: number, longitude: number): Spot => ({ label, ...project(latitude, longitude) })

describe('placeLabels', () => {
  const labels = (spots: Spot[]) => {
    const sides = placeLabels(spots, { width, height, ...lines })
    return spots.map((one, i) => ({ label: one.label, parts: partsOf(one, sides[i] ?? 'right') }))
  }
  const collisions = (spots: Spot[]) => {
    const boxes = labels(spots)
    return boxes.flatMap((one, i) =>
      boxes
        .slice(i + 1)
        .filter((other) => one.parts.some((part) => other.parts.some((theirs) => shared(part, theirs) > 0)))
        .map((other) => `${one.label} + ${other.label}`),
    )
  }
  const today = cities.map(({ name, coordinates }) => spot(`${name} 12`, coordinates.latitude, coordinates.longitude))
  it('keeps all cities of the content apart, with two figures each', () => expect(collisions(today)).toEqual([]))
  it('keeps them on the map and the edge of the page', () => {
    for (const { label, parts } of labels(today))
      for (const { x, width: wide } of parts) expect(x > -40 && x + wide < width + 40, label).toBe(true)
  })
  it('finds room for more cities', () => {
    const more = [
      spot('Szczecin 1', 53.43, 14.55),
      spot('Rzeszów 1', 50.04, 22),
      spot('Olsztyn 1', 53.78, 20.48),
      spot('Katowice 1', 50.26, 19.02),
      spot('Bydgoszcz 1', 53.12, 18),
      spot('Kielce 1', 50.87, 20.63),
      spot('Opole 1', 50.67, 17.92),
    ]
    expect(collisions([...today, ...more])).toEqual([])
  })
  it('gives links of at least 24 px and letters of 11 px on a screen of 320 px', () => {
    for (const side of ['right', 'left', 'below', 'above'] as const) {
      const box = boxOf({ label: 'Ełk', x: 0, y: 0 }, side)
      expect((Math.min(box.width, box.height) * 288) / width, side).toBeGreaterThanOrEqual(24)
    }
    expect((sizes.letters * 288) / width).toBeGreaterThan(11)
  })
})
