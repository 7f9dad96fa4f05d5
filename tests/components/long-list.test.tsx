import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CategoryMatrix } from '@/components/category-matrix'
import { LongList } from '@/components/long-list'
import { PAGE } from '@/lib/paging'
import { getCatalogue } from '@/lib/content'
import { filterPractices } from '@/lib/filters/matching'
import { choosing, type FilterState } from '@/lib/filters/state'
import { byOutcome } from '@/lib/queries/outcome'
import { practicesIn } from '@/lib/queries/cities'
import { standingOf } from '@/lib/queries/practices'
import { catalogue as judged } from '../fixtures/judged'

const catalogue = getCatalogue('pl')
const practices = [...catalogue.practices.values()]
const found = (state: FilterState) => filterPractices(state, practices, 'pl')

const listOf = (length: number) =>
  renderToStaticMarkup(
    <LongList items={Array.from({ length }, (_, index) => index)} all={choosing({ city: 'lublin' })} lang="pl">
      {(shown) => shown.map((one) => <li key={one} />)}
    </LongList>,
  )

test('a list is whole up to the size of a page; a longer one says how much it shows and where all of it is', () => {
  expect(listOf(PAGE)).toBe('<li></li>'.repeat(PAGE))
  const longer = listOf(PAGE + 1)
  expect(longer.match(/<li>/g)).toHaveLength(PAGE)
  expect(longer).toMatch(/pierwsze\s40\sz\s41.*href="\/praktyki\?miasto=lublin"/)
})

/** Those of an edition in a category: tests/lib/filters/standings.test.ts. */
test('the list of practices that a long list leads to holds all of it', () => {
  for (const { outcome, practices: list } of byOutcome(catalogue)) {
    expect(new Set(found(choosing({ outcome })))).toEqual(new Set(list))
  }
  for (const city of catalogue.cities.values()) {
    for (const practice of practicesIn(catalogue, city)) {
      expect(found(choosing({ city: city.slug, recognition: standingOf(practice) }))).toContain(practice)
    }
  }
})

test('a cell without practices says whether the edition had the category', () => {
  const html = renderToStaticMarkup(<CategoryMatrix catalogue={judged} />)
  const cells = [...html.matchAll(/<td><span class="text-quiet">(.*?)<\/span><\/td>/g)].map(([, said]) => said)
  expect(cells).toEqual(['nie było tej kategorii', '–'])
})

test('a cell of categories by editions names up to six awards, and counts more', () => {
  const cellsOf = (length: number) => {
    const awarded = practices.find(({ slug }) => slug === 'lublin-mieszkania-chronione')!
    const many = Array.from({ length }, (_, index) => [`${index}`, { ...awarded, slug: `${index}` }] as const)
    return renderToStaticMarkup(<CategoryMatrix catalogue={{ ...catalogue, practices: new Map(many) }} />)
  }
  expect(cellsOf(6).match(/Lublin/g)).toHaveLength(6)
  expect(cellsOf(7)).not.toContain('Lublin')
  expect(cellsOf(7)).toMatch(/7\swyróżnień/)
})
