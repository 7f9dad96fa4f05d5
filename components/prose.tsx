import type { Lang } from '@/lib/i18n'
import { renderMarkdown } from '@/lib/text/markdown'
import { partAnchor } from '@/lib/text/parts'
import type { Listed } from '@/lib/text/source-number'

/** Headings one level lower, for a text that stands below a heading of the page. */
const lowered = (html: string) => html.replace(/(?<=<\/?h)[23](?=>)/g, (level) => String(Number(level) + 1))

/** Headings that can be linked to. */
const anchored = (html: string) => {
  let part = 0
  return html.replaceAll('<h2>', () => `<h2 id="${partAnchor(part++)}">`)
}

const headingsAs = { anchored, lowered }

type Props = {
  text: string
  lang: Lang
  pageLang: Lang
  sources?: Listed | undefined
  headings?: keyof typeof headingsAs
}

/**
 * An author's story: Markdown set as running text. Its headings are those of the page, `anchored` where its contents list
 * them, or `lowered` below one of them. It refers to the `sources` that the page lists.
 */
export function Prose({ text, lang, pageLang, sources, headings }: Props) {
  const html = renderMarkdown(text, lang, sources)
  return (
    <div
      className="prose"
      lang={lang === pageLang ? undefined : lang}
      dangerouslySetInnerHTML={{ __html: headings ? headingsAs[headings](html) : html }}
    />
  )
}
