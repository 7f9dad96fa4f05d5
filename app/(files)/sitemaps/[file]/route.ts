import { notFound } from 'next/navigation'
import { getCatalogue } from '@/lib/content'
import { sitemapFileName, sitemapFiles, writeSitemapFile } from '@/lib/site/sitemap'

export const dynamic = 'force-static'
export const dynamicParams = false
const files = () => sitemapFiles(getCatalogue('pl'))
/** There are several only where one is too small: /sitemap.xml lists them. */
export const generateStaticParams = () =>
  files().length > 1 ? files().map((_, index) => ({ file: sitemapFileName(index) })) : []

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  const addresses = files().find((_, index) => sitemapFileName(index) === file) ?? notFound()
  return new Response(writeSitemapFile(addresses), { headers: { 'content-type': 'application/xml' } })
}
