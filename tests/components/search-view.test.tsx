import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { SearchView } from '@/components/search-view'
import { buildCatalogue } from '@/lib/content'
import { RESULTS } from '@/lib/paging'
import { createSearch } from '@/lib/search/engine'
import { small } from '../fixtures/small'

const catalogue = buildCatalogue(small, 'pl')
const search = createSearch(
  Array.from({ length: 2 * RESULTS + 1 }, (_, index) => ({
    id: `/praktyki/${index}`,
    kind: 'practice' as const,
    title: 'Kurs',
    place: '',
    weight: 1,
    text: '',
  })),
  'pl',
)
/** A page of the 41 results for „kurs”. */
const shown = (page: number) =>
  renderToStaticMarkup(
    <SearchView
      catalogue={catalogue}
      asked={{ query: 'kurs', exact: true, page }}
      unknown={[]}
      result={search.search('kurs', RESULTS, { from: (page - 1) * RESULTS })}
      elsewhere={[]}
      today="2026-12-01"
    />,
  )

test('results are numbered on from the page before, and the neighbouring pages ask for the same', () => {
  expect(shown(1)).toContain('start="1"')
  expect(shown(2)).toContain('start="21"')
  expect(shown(3)).toContain('start="41"')
  expect([1, 2, 3].map((page) => shown(page).match(/ href="\/szukaj[^"]*" rel="\w+"/g))).toEqual([
    [' href="/szukaj?q=kurs&amp;exact=1&amp;strona=2" rel="next"'],
    [' href="/szukaj?q=kurs&amp;exact=1" rel="prev"', ' href="/szukaj?q=kurs&amp;exact=1&amp;strona=3" rel="next"'],
    [' href="/szukaj?q=kurs&amp;exact=1&amp;strona=2" rel="prev"'],
  ])
})
