import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CityComparison } from '@/components/city-comparison'
import { gate } from '@/lib/look'
import { catalogue } from '../fixtures/judged'
import { entry } from '../fixtures/small'

test('cities side by side: a practice stands in each of its categories, with the mark of its standing there', () => {
  const html = renderToStaticMarkup(
    <CityComparison catalogue={catalogue} cities={[entry(catalogue.cities, 'wzorowo')]} />,
  )
  const rowOf = (category: string) => html.split('<tr>').find((row) => row.startsWith(`<th scope="row">${category}<`))
  const held = (category: string) =>
    (rowOf(category)?.split('<li>').slice(1) ?? []).map((item) => [
      /"\/praktyki\/(\w+)"/.exec(item)?.[1],
      item.includes(gate.award) ? 'award' : item.includes(gate.similar) ? 'similar' : 'no mark',
    ])
  expect(held('Mieszkania')).toEqual([
    ['twice', 'award'],
    ['waiting', 'no mark'],
    ['judged', 'no mark'],
  ])
  expect(held('Szkoły')).toEqual([
    ['twice', 'similar'],
    ['judged', 'similar'],
  ])
})
