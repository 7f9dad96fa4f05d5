import type { Page } from '@/lib/catalogue'
import { words, type Lang } from '@/lib/i18n'
import { typeset } from '@/lib/typography'
import { Prose } from './prose'
import { When } from './when'

/** A page of plain text: title, lead, story, last change. */
export function ContentPage({ page, lang }: { page: Page; lang: Lang }) {
  return (
    <article lang={page.lang === lang ? undefined : page.lang}>
      <h1 className="max-w-measure">{typeset(page.title, lang)}</h1>
      <p className="mt-4 mb-6 max-w-measure text-lead">{typeset(page.summary, lang)}</p>
      <Prose text={page.body} lang={page.lang} pageLang={page.lang} />
      <p className="mt-8 text-note text-quiet">{words(lang).practice.updated}: <When date={page.changed} lang={lang} /></p>
    </article>
  )
}
