import type { Lang } from '@/lib/i18n'
import { renderMarkdown } from '@/lib/text/markdown'
import type { Listed } from '@/lib/text/source-number'

/** Headings one level lower, for a text that stands below a heading of the page. */
const lowered = (html: string) => html.replace(/(?<=<\/?h)[23](?=>)/g, (level) => String(Number(level) + 1))

type Props = { text: string; lang: Lang; pageLang: Lang; sources?: Listed | undefined; below?: boolean }

/**
 * An author's story: Markdown set as running text, its headings those of the page or `below` one of them. It refers to
 * the `sources` that the page lists.
 */
export function Prose({ text, lang, pageLang, sources, below }: Props) {
  const html = renderMarkdown(text, lang, sources)
  return (
    <div
      className="prose"
      lang={lang === pageLang ? undefined : lang}
      dangerouslySetInnerHTML={{ __html: below ? lowered(html) : html }}
    />
  )
}
