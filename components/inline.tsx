import type { Lang } from '@/lib/i18n'
import { renderInline } from '@/lib/text/markdown'
import type { Listed } from '@/lib/text/source-number'

type Props = { text: string; lang: Lang; pageLang: Lang; sources?: Listed | undefined }

/** One line of an author's text, in the language it is written in; it refers to the `sources` that the page lists. */
export function Inline({ text, lang, pageLang, sources }: Props) {
  return (
    <span
      lang={lang === pageLang ? undefined : lang}
      dangerouslySetInnerHTML={{ __html: renderInline(text, lang, sources) }}
    />
  )
}
