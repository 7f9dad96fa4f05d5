import { publishedLangs } from '@/lib/i18n'
import { openSearchDescription } from '@/lib/site/open-search'
import { readLang, type Params } from '../../route-params'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => publishedLangs.map((lang) => ({ lang }))

/** Tells a browser how to search the catalogue from its address bar. */
export async function GET(_: Request, params: Params) {
  const { lang } = await readLang(params)
  return new Response(openSearchDescription(lang), {
    headers: { 'content-type': 'application/opensearchdescription+xml' },
  })
}
