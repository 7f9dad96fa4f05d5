import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CompareView } from '@/components/compare-view'
import { PracticeComparison } from '@/components/practice-comparison'
import { readComparison } from '@/lib/comparison/address'
import { POINTS, printPoints } from '@/lib/comparison/print-points'
import { getCatalogue } from '@/lib/content'

const catalogue = getCatalogue('pl')
const read = (query: string) => readComparison(new URLSearchParams(query), catalogue)
const fiveCities = 'm=lublin&m=lodz&m=warszawa&m=krakow&m=gdansk'

test('what does not stand side by side is not too much: practices are compared before cities', () => {
  expect(read(fiveCities).tooMany).toBe(true)
  expect(read(`p=study-in-lublin&${fiveCities}`).tooMany).toBe(false)
})

test('there is a printed size for every amount of text, and a rule for each', () => {
  const css = readFileSync('app/print.css', 'utf8')
  expect(POINTS.filter((points) => !css.includes(`[data-points='${points}'] { font-size: ${points}pt; }`))).toEqual([])
  const rows = (length: number) => [{ texts: ['x'.repeat(length), ''] }]
  expect([printPoints(rows(100)), printPoints(rows(3_400)), printPoints(rows(100_000))]).toEqual([9, 7, 5])
})

test('what a comparison does not know is told, and what only follows readers is not', () => {
  const { unknown, missing } = read('p=study-in-lublin&p=nie-ma&c=lublin&utm_source=x&c=')
  expect(unknown).toEqual([{ param: 'c', value: 'lublin' }])
  expect(missing).toEqual(['nie-ma'])
})

test('a comparison reads the text of no practice', () => {
  const textless = new Map(
    [...catalogue.practices].map(([slug, practice]) => [
      slug,
      Object.defineProperty({ ...practice }, 'body', {
        enumerable: true,
        get: () => {
          throw new Error(`the text of ${slug} was read`)
        },
      }),
    ]),
  )
  const lazy = { ...catalogue, practices: textless }
  const comparison = readComparison(new URLSearchParams('p=study-in-lublin&p=teraz-wroclaw'), lazy)
  const html = renderToStaticMarkup(<CompareView catalogue={lazy} comparison={comparison} today="2026-12-01" />)
  expect(html).toContain('href="/praktyki/teraz-wroclaw"')
})

test('words that are the same are the same, whatever sources they rest on', () => {
  const [first] = catalogue.practices.values()
  if (!first) throw new Error('no practice')
  const withFunding = (slug: string, source: string) => ({
    ...first,
    slug,
    how: { ...first.how, funding: { text: `tyle samo[](source:${source})`, lang: 'pl' } as const },
  })
  const html = renderToStaticMarkup(
    <PracticeComparison practices={[withFunding('a', 'x'), withFunding('b', 'y')]} today="2026-12-01" lang="pl" />,
  )
  expect(html).toMatch(/<td colSpan="2"><span>tyle samo<\/span>/)
})
