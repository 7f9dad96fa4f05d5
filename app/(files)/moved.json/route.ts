import { getCatalogue } from '@/lib/content'
import { publishedLangs } from '@/lib/i18n'
import { formerAddresses } from '@/lib/site/published'

export const dynamic = 'force-static'

/** Former addresses of renamed entries, for server/documents.mjs: the front answers them with a permanent redirect. */
export const GET = () =>
  Response.json(Object.assign({}, ...publishedLangs.map((lang) => formerAddresses(getCatalogue(lang)))))
