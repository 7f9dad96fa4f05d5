import type { Lang } from '@/lib/i18n'
import { typeset } from '@/lib/text/typography'

/** Plain words, such as a title, in the language they are written in; marked where that is not the page's. */
export function LocalisedText({ text, lang, pageLang }: { text: string; lang: Lang; pageLang: Lang }) {
  return lang === pageLang ? typeset(text, lang) : <span lang={lang}>{typeset(text, lang)}</span>
}
