import type { ReactNode } from 'react'
import type { Page } from '@/lib/catalogue'
import type { Lang } from '@/lib/i18n'
import { partsOf } from '@/lib/text/parts'
import { path, type View } from '@/lib/urls'
import { Contents } from './contents'
import { LocalisedText } from './localised-text'
import { PageEnd } from './page-end'
import { Prose } from './prose'
import { TranslationNote } from './translation-note'

/** A page of plain text: title, lead, contents, story, what a view adds, last change. */
export function ContentPage({
  page,
  view,
  lang,
  children,
}: {
  page: Page
  view: View
  lang: Lang
  children?: ReactNode
}) {
  return (
    <>
      <article>
        <h1 className="max-w-measure">
          <LocalisedText text={page.title} lang={page.lang} pageLang={lang} />
        </h1>
        <TranslationNote entries={[page]} polish={path(view, 'pl')} lang={lang} />
        <p className="mt-4 max-w-measure text-lead">
          <LocalisedText text={page.summary} lang={page.lang} pageLang={lang} />
        </p>
        <Contents parts={partsOf(page, lang)} lang={lang} />
        <div className="mt-6">
          <Prose text={page.body} lang={page.lang} pageLang={lang} headings="anchored" />
        </div>
      </article>
      {children}
      <PageEnd lang={lang} address={path(view, lang)} changed={page.changed} />
    </>
  )
}
