import type { ReactNode } from 'react'
import { SiteFooter } from '@/components/site-footer'
import { SiteHeader } from '@/components/site-header'
import { getCatalogue } from '@/lib/content'
import { words, type Lang } from '@/lib/i18n'
import { helpPath } from '@/lib/queries/help'
import { path, type View } from '@/lib/urls'
import { toHtml } from './html'

/**
 * All that a reader sees of a page; every page returns one. It is rendered here, so that Next is given a string:
 * elements it would describe, one by one, to a client runtime that no page has, which takes longer than rendering them.
 * For the same reason no layout holds a part of it.
 */
export async function PageBody({
  view,
  lang,
  slug,
  children,
}: {
  view: View
  lang: Lang
  slug?: string
  children: ReactNode
}) {
  const html = await toHtml(
    <>
      <a className="skip" href="#tresc">
        {words(lang).skip}
      </a>
      <SiteHeader view={view} address={(other) => path(view, other, slug)} lang={lang} />
      <main id="tresc" className="frame">
        {children}
      </main>
      <SiteFooter help={helpPath(getCatalogue(lang))} lang={lang} />
    </>,
  )
  return <body dangerouslySetInnerHTML={{ __html: html }} />
}
