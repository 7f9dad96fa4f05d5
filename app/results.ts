import type { ReactNode } from 'react'
import { words, type Lang } from '@/lib/i18n'
import { inEveryLanguage, siteUrl } from '@/lib/urls'
import { toHtml } from './html'

/**
 * Answers a request for a page that is rendered per request. There is one way to make such a page:
 * - the view has an ordinary prerendered page, app/[lang]/<view>/page.tsx, which is what stands at its address without
 *   a query;
 * - beside it, app/[lang]/<view>/results/route.tsx exports `dynamic = 'force-dynamic'` and a `GET` that ends in
 *   `return results({ ... })`. A view that takes a form by POST has answer/route.tsx instead, which finds the sent form
 *   in its query and may also answer with `Response.json({ file: { name, text } })`, a file to be taken away.
 *
 * When the address is asked for with a query, the front takes the prerendered document (its head, header, footer, whole
 * style sheet and policy) and puts this title, description and content of <main> in place of its own, and this address,
 * with its query in the words of each language, in the canonical link and in every link to another language. `main` may
 * hold only what a document without a script can: components shared with pages, no style attribute.
 */
export async function results({
  lang,
  title,
  description,
  address,
  main,
  status = 200,
}: {
  lang: Lang
  title: string
  description: string
  address: (lang: Lang) => string
  main: ReactNode
  status?: number
}): Promise<Response> {
  return Response.json({
    title: `${title} – ${words(lang).siteName}`,
    name: title,
    description,
    lang,
    site: siteUrl,
    addresses: inEveryLanguage(address),
    status,
    main: await toHtml(main),
  })
}
