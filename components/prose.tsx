import type { Lang } from '@/lib/i18n'
import { renderMarkdown } from '@/lib/markdown'

/** An author's story: Markdown set as running text. */
export function Prose({ text, lang, pageLang }: { text: string; lang: Lang; pageLang: Lang }) {
  return (
    <div
      className="prose"
      lang={lang === pageLang ? undefined : lang}
      dangerouslySetInnerHTML={{ __html: renderMarkdown(text, lang) }}
    />
  )
}
