import type { Lang } from '@/lib/i18n'
import { renderInline } from '@/lib/markdown'

/** One line of an author's text, in the language it is written in. */
export function Inline({ text, lang, pageLang }: { text: string; lang: Lang; pageLang: Lang }) {
  return (
    <span lang={lang === pageLang ? undefined : lang} dangerouslySetInnerHTML={{ __html: renderInline(text, lang) }} />
  )
}
