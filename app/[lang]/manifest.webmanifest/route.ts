import { publishedLangs } from '@/lib/i18n'
import { webAppManifest } from '@/lib/site/web-app-manifest'
import { readLang, type Params } from '../../route-params'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => publishedLangs.map((lang) => ({ lang }))

/** Tells a system how to keep the catalogue among its programs. */
export async function GET(_: Request, params: Params) {
  const { catalogue } = await readLang(params)
  return Response.json(webAppManifest(catalogue), { headers: { 'content-type': 'application/manifest+json' } })
}
