import { getCatalogue } from '@/lib/content'
import { sitemapParts, writeSitemap } from '@/lib/site/sitemap'

export const dynamic = 'force-static'

/** The sitemap, or the list of its parts. Next's own sitemap.ts can make parts, but no list of them at this address. */
export const GET = () =>
  new Response(writeSitemap(sitemapParts(getCatalogue('pl'))), { headers: { 'content-type': 'application/xml' } })
