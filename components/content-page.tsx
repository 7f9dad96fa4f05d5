import type { ReactNode } from 'react'
import type { Page } from '@/lib/catalogue'
import type { Lang } from '@/lib/i18n'
import { typeset } from '@/lib/typography'
import { path, type View } from '@/lib/urls'
import { PageEnd } from './page-end'
import { Prose } from './prose'

/** A page of plain text: title, lead, story, what a view adds, last change. */
export function ContentPage({ page, view, lang, children }: { page: Page; view: View; lang: Lang; children?: ReactNode }) {
  return (
    <>
      <article lang={page.lang === lang ? undefined : page.lang}>
        <h1 className="max-w-measure">{typeset(page.title, lang)}</h1>
        <p className="mt-4 mb-6 max-w-measure text-lead">{typeset(page.summary, lang)}</p>
        <Prose text={page.body} lang={page.lang} pageLang={page.lang} />
      </article>
      {children}
      <PageEnd lang={lang} address={path(view, lang)} changed={page.changed} />
    </>
  )
}
