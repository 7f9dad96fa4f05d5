import type { Page } from '@/lib/catalogue'
import { words, type Lang } from '@/lib/i18n'
import { Prose } from './prose'
import { Said } from './said'
import { TranslationNote } from './translation-note'
import { When } from './when'

/** A page of plain text: title, lead, story, last change. `polish` is the address of its Polish original. */
export function ContentPage({ page, polish, lang }: { page: Page; polish: string; lang: Lang }) {
  return (
    <article>
      <h1 className="max-w-measure"><Said text={page.title} lang={page.lang} pageLang={lang} /></h1>
      <TranslationNote entries={[page]} polish={polish} lang={lang} />
      <p className="mt-4 mb-6 max-w-measure text-lead"><Said text={page.summary} lang={page.lang} pageLang={lang} /></p>
      <Prose text={page.body} lang={page.lang} pageLang={lang} />
      <p className="mt-8 text-note text-quiet">{words(lang).practice.updated}: <When date={page.changed} lang={lang} /></p>
    </article>
  )
}
