import { getCatalogue } from '@/lib/content'
import { sitemapFiles, writeSitemap } from '@/lib/site/sitemap'

export const dynamic = 'force-static'

/** The sitemap, or the list of its files. Next's own sitemap.ts can make several, but not list them at this address. */
export const GET = () =>
  new Response(writeSitemap(sitemapFiles(getCatalogue('pl'))), { headers: { 'content-type': 'application/xml' } })
