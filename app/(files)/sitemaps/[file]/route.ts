import { notFound } from 'next/navigation'
import { getCatalogue } from '@/lib/content'
import { partName, sitemapParts, writePart } from '@/lib/site/sitemap'

export const dynamic = 'force-static'
export const dynamicParams = false
const parts = () => sitemapParts(getCatalogue('pl'))
/** There are parts only where one file is too small: /sitemap.xml lists them. */
export const generateStaticParams = () =>
  parts().length > 1 ? parts().map((_, index) => ({ file: partName(index) })) : []

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  const part = parts().find((_, index) => partName(index) === file) ?? notFound()
  return new Response(writePart(part), { headers: { 'content-type': 'application/xml' } })
}
