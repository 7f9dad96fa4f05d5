import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { JsonLd } from '@/components/json-ld'
import { everyAddress } from '@/lib/site/addresses'
import { lastChange } from '@/lib/queries/changes'
import { listViews } from '@/lib/urls'
import { buildCatalogue } from '@/lib/content'
import { article, breadcrumbList, dataCatalog } from '@/lib/site/structured-data'
import { changedOn, entry, small } from '../../fixtures/small'

const catalogue = buildCatalogue(small, 'pl')
const practice = (slug: string) => entry(catalogue.practices, slug)

test('an article says what it is about, where and since when; a publisher only where one is configured', () => {
  const data = article(practice('mieszkania-we-wzorowie'), 'pl')
  expect(data).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: 'Mieszkania we Wzorowie',
    inLanguage: 'pl',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    url: 'http://localhost:3000/praktyki/mieszkania-we-wzorowie',
    image: 'http://localhost:3000/pictures/praktyki/mieszkania-we-wzorowie.png',
    about: [{ name: 'mieszkanie' }, { name: 'pomoc społeczna' }],
    spatialCoverage: { '@type': 'City', name: 'Wzorowo', geo: { '@type': 'GeoCoordinates' } },
  })
  expect([data['datePublished'], data['dateModified']]).toEqual([
    practice('mieszkania-we-wzorowie').published,
    practice('mieszkania-we-wzorowie').changed,
  ])
  expect(data['publisher']).toBeUndefined()
  expect(article(practice('forum-mazowieckie'), 'pl')['spatialCoverage']).toEqual({
    '@type': 'AdministrativeArea',
    name: 'województwo mazowieckie',
  })
})
test('the page of the data lists every set with its files', () => {
  const { dataset, dateModified } = dataCatalog('en', '2026-11-22')
  expect(dateModified).toBe('2026-11-22')
  expect(dataset).toHaveLength(5)
  expect(dataset).toContainEqual(
    expect.objectContaining({
      '@type': 'Dataset',
      name: 'Miasta Otwarte: timeline',
      distribution: expect.arrayContaining([
        { '@type': 'DataDownload', contentUrl: 'http://localhost:3000/data/events.en.csv', encodingFormat: 'text/csv' },
      ]),
    }),
  )
})
test('breadcrumbs are numbered and end in the page itself', () => {
  expect(
    breadcrumbList(
      [
        { href: '/', label: 'Strona główna' },
        { href: '/miasta', label: 'Miasta' },
      ],
      'Łódź',
    )['itemListElement'],
  ).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Strona główna', item: 'http://localhost:3000/' },
    { '@type': 'ListItem', position: 2, name: 'Miasta', item: 'http://localhost:3000/miasta' },
    { '@type': 'ListItem', position: 3, name: 'Łódź' },
  ])
})
test('data cannot end its element early and reads back unchanged', () => {
  const data = breadcrumbList([], '</script><b>&„x”')
  const html = renderToStaticMarkup(JsonLd({ data }))
  const inside = /^<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(html)?.[1] ?? ''
  expect(JSON.parse(inside)).toEqual(data)
})
test('a list changed when the newest of what it shows did; the sitemap says the same', () => {
  const changedBy = (path: string) => {
    const newer = buildCatalogue(changedOn('2026-11-01', path), 'pl')
    return listViews.filter((view) => lastChange(newer, view) === '2026-11-01').join(' ')
  }
  expect(changedBy('content/practices/forum-mazowieckie.md')).toBe(
    'home practices cities categories editions next compare search data',
  )
  expect(changedBy('content/cities/wzorowo.md')).toBe('home cities compare search data')
  expect(changedBy('content/glossary/mopr.md')).toBe('search glossary data')
  expect(everyAddress(catalogue).filter(({ changed: date }) => !/^\d{4}-\d\d-\d\d$/.test(date))).toEqual([])
})
