import type { Lang } from '@/lib/i18n'
import { renderMarkdown } from '@/lib/markdown'

/** Headings one level lower, for a text that stands below a heading of the page. */
const lowered = (html: string) => html.replace(/(?<=<\/?h)[23](?=>)/g, (level) => String(Number(level) + 1))

/** An author's story: Markdown set as running text, its headings those of the page or `below` one of them. */
export function Prose({ text, lang, pageLang, below }: { text: string; lang: Lang; pageLang: Lang; below?: boolean }) {
  const html = renderMarkdown(text, lang)
  return (
    <div
      className="prose"
      lang={lang === pageLang ? undefined : lang}
      dangerouslySetInnerHTML={{ __html: below ? lowered(html) : html }}
    />
  )
}
