import { describe, expect, it } from 'vitest'
import { boxOf, boxesOf, placeLabels, pointsAlong, shared, sizes, type Lines, type Spot } from '../../../lib/map/labels'
import { borders, height, outline, project, width } from '../../../lib/map/poland'

const lines = { outline: pointsAlong(outline), borders: pointsAlong(borders) }
const spot = (label: string, latitude: number, longitude: number): Spot => ({ label, ...project(latitude, longitude) })
// Places of the test's own: a city that an editor adds may truly be too near another.
const cities = [
  spot('Białystok 12', 53.13, 23.16),
  spot('Gdańsk 12', 54.35, 18.65),
  spot('Kraków 12', 50.06, 19.94),
  spot('Lublin 12', 51.25, 22.57),
  spot('Łomża 12', 53.18, 22.06),
  spot('Łódź 12', 51.76, 19.46),
  spot('Poznań 12', 52.41, 16.93),
  spot('Warszawa 12', 52.23, 21.01),
  spot('Wrocław 12', 51.11, 17.03),
]

describe('placeLabels', () => {
  const labels = (spots: Spot[]) => {
    const sides = placeLabels(spots, { width, height, ...lines })
    return spots.map((one, i) => ({ label: one.label, boxes: boxesOf(one, sides[i] ?? 'right') }))
  }
  const named = (spots: Spot[]) =>
    labels(spots).flatMap(({ label, boxes: [mark, words] }) => [
      { part: `${label} mark`, label, box: mark },
      { part: `${label} words`, label, box: words },
    ])
  const collisions = (spots: Spot[]) =>
    named(spots).flatMap((one, i, all) =>
      all
        .slice(i + 1)
        .filter((other) => other.label !== one.label && shared(one.box, other.box) > 0)
        .map((other) => `${one.part} + ${other.part}`),
    )
  it('keeps nine cities apart, with two figures each', () => expect(collisions(cities)).toEqual([]))
  it('keeps them on the map and the edge of the page', () => {
    for (const { label, boxes } of labels(cities))
      for (const { x, width: wide } of boxes) expect(x > -40 && x + wide < width + 40, label).toBe(true)
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
    expect(collisions([...cities, ...more])).toEqual([])
  })
  it.each([
    ['Gdańsk 12', spot('Gdynia 12', 54.52, 18.53)],
    ['Gdańsk 12', spot('Sopot 12', 54.44, 18.56)],
    ['Warszawa 12', spot('Pruszków 12', 52.17, 20.81)],
    ['Lublin 12', spot('Świdnik 12', 51.22, 22.7)],
  ])('covers no words where the marks of two cities must overlap: %s', (label, near) =>
    expect(collisions([...cities, near])).toEqual([`${label} mark + ${near.label} mark`]),
  )
  it('crosses a border rather than stand below the mark, yet not the outline', () => {
    const one = { label: 'Ełk', x: 200, y: 200 }
    const crossing = (['right', 'left'] as const).map((side) => {
      const [, { x, y }] = boxesOf(one, side)
      return { x: x + 1, y: y + 1 }
    })
    const placed = (lines: Lines) => placeLabels([one], { width, height, ...lines })
    expect(placed({ outline: [], borders: crossing })).toEqual(['right'])
    expect(placed({ outline: [...crossing, ...crossing], borders: [] })).toEqual(['below'])
  })
  it('gives links of at least 24 px and letters of 11 px on a screen of 320 px', () => {
    for (const side of ['right', 'left', 'below', 'above'] as const) {
      const box = boxOf({ label: 'Ełk', x: 0, y: 0 }, side)
      expect((Math.min(box.width, box.height) * 288) / width, side).toBeGreaterThanOrEqual(24)
    }
    expect((sizes.letters * 288) / width).toBeGreaterThan(11)
  })
})
