import { everyAddress, type Address } from './addresses'
import type { Catalogue } from '../catalogue'
import { newest } from '../queries/changes'
import { xml } from '../text/xml'
import { publishedLangs, type Lang } from '../i18n/langs'
import { inEveryLanguage, path, siteUrl } from '../urls'

/** How many addresses stand in one file; the format allows 50,000. */
const MOST = 40_000

type SitemapFile = readonly (Address & { lang: Lang })[]

/** Every address of every published language, in as many files as the format needs. */
export function sitemapFiles(catalogue: Catalogue, most = MOST): SitemapFile[] {
  const all = everyAddress(catalogue).flatMap((address) => publishedLangs.map((lang) => ({ ...address, lang })))
  return Array.from({ length: Math.ceil(all.length / most) }, (_, index) => all.slice(index * most, (index + 1) * most))
}

/** The name of a file in /sitemaps. */
export const sitemapFileName = (index: number) => `${index + 1}.xml`

const write = (root: string, items: readonly string[]) => `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${items.join('\n')}
</${root}>
`

/** One file: each address with its other languages and the day of its last change. */
export function writeSitemapFile(addresses: SitemapFile): string {
  const address = ({ view, slug }: Address, lang: Lang) => xml(siteUrl + path(view, lang, slug))
  return write(
    'urlset',
    addresses.map((one) => {
      const others = Object.entries(inEveryLanguage((lang) => address(one, lang))).map(
        ([lang, href]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${href}"/>`,
      )
      return `<url><loc>${address(one, one.lang)}</loc>${others.join('')}<lastmod>${one.changed}</lastmod></url>`
    }),
  )
}

/** What stands at /sitemap.xml: the only file, or where there are more, a list of them. */
export function writeSitemap(files: readonly SitemapFile[]): string {
  const [only = [], ...others] = files
  if (others.length === 0) return writeSitemapFile(only)
  return write(
    'sitemapindex',
    files.map(
      (file, index) =>
        `<sitemap><loc>${xml(siteUrl)}/sitemaps/${sitemapFileName(index)}</loc><lastmod>${newest(file)}</lastmod></sitemap>`,
    ),
  )
}
