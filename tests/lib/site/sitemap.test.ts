import { XMLParser } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { everyAddress } from '@/lib/site/addresses'
import { buildCatalogue } from '@/lib/content'
import { publishedLangs } from '@/lib/i18n'
import { sitemapFiles, writeSitemapFile, writeSitemap } from '@/lib/site/sitemap'
import { path, siteUrl } from '@/lib/urls'
import { small } from '../../fixtures/small'

const catalogue = buildCatalogue(small, 'pl')
const every = publishedLangs.flatMap((lang) =>
  everyAddress(catalogue).map(({ view, slug }) => siteUrl + path(view, lang, slug)),
)
const read = (text: string) => new XMLParser({ isArray: (name) => name === 'url' }).parse(text)
const locations = (items: { loc: string }[]) => items.map(({ loc }) => loc)

test('a small sitemap is one file with every address of every language, its other languages and its last change', () => {
  const text = writeSitemap(sitemapFiles(catalogue))
  expect(locations(read(text).urlset.url).sort()).toEqual(every.sort())
  expect(text).toContain(
    '<url><loc>http://localhost:3000/en/cities/wzorowo</loc><xhtml:link rel="alternate" hreflang="pl" href="http://localhost:3000/miasta/wzorowo"/>',
  )
  expect(text).toContain(
    '<xhtml:link rel="alternate" hreflang="x-default" href="http://localhost:3000/miasta/wzorowo"/><lastmod>2026-02-20</lastmod></url>',
  )
})
test('more addresses than fit into one file stand in several, and the sitemap lists those', () => {
  const files = sitemapFiles(catalogue, 10)
  const { sitemap } = read(writeSitemap(files)).sitemapindex
  expect(locations(sitemap)).toEqual(files.map((_, index) => `${siteUrl}/sitemaps/${index + 1}.xml`))
  const inFiles = files.map((file) => locations(read(writeSitemapFile(file)).urlset.url))
  expect(Math.max(...inFiles.map(({ length }) => length))).toBe(10)
  expect(inFiles.flat().sort()).toEqual(every.sort())
})
test('ten thousand practices in three languages do not fit into one file', () => {
  const [one] = catalogue.practices.values()
  const practices = new Map(Array.from({ length: 10_000 }, (_, index) => [`p${index}`, { ...one, slug: `p${index}` }]))
  expect(sitemapFiles({ ...catalogue, practices }).map(({ length }) => length < 50_000)).toEqual([true, true])
})
