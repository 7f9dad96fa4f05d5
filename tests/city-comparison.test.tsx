import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CityComparison } from '@/components/city-comparison'
import { buildCatalogue } from '@/lib/content'
import { gate } from '@/lib/look'
import { small } from './fixtures/small'

test('cities side by side: a practice stands in each of its categories, with the mark of what it was given there', () => {
  const whole = buildCatalogue(small, 'pl')
  const [practice, city] = [whole.practices.get('mieszkania-we-wzorowie'), whole.cities.get('wzorowo')]
  const [flats, schools] = [whole.categories.get('mieszkania'), whole.categories.get('szkoly')]
  const award = practice?.recognition[0]
  if (!award || !city || !flats || !schools) throw new Error('not in the small content')
  const similar = { ...award, as: 'similar' as const, category: schools }
  const proposed = { on: '2026-01-05', category: flats }
  const practices = [
    { ...practice, slug: 'twice', title: 'Twice', recognition: [award, similar] },
    { ...practice, slug: 'waiting', title: 'Waiting', recognition: [], proposed },
    { ...practice, slug: 'judged', title: 'Judged', recognition: [similar], proposed },
  ]
  const catalogue = { ...whole, practices: new Map(practices.map((one) => [one.slug, one])) }
  const html = renderToStaticMarkup(<CityComparison catalogue={catalogue} cities={[city]} lang="pl" />)
  const rowOf = (category: string) => html.split('<tr>').find((row) => row.startsWith(`<th scope="row">${category}<`))
  const held = (category: string) =>
    (rowOf(category)?.split('<li>').slice(1) ?? []).map((entry) => [
      />(\w+)<\/a>/.exec(entry)?.[1],
      entry.includes(gate.award) ? 'award' : entry.includes(gate.similar) ? 'similar' : 'no mark',
    ])
  expect(held('Mieszkania')).toEqual([
    ['Twice', 'award'],
    ['Waiting', 'no mark'],
    ['Judged', 'no mark'],
  ])
  expect(held('Szkoły')).toEqual([
    ['Twice', 'similar'],
    ['Judged', 'similar'],
  ])
})
