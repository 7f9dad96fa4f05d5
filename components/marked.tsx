import { piecesByLang } from '@/lib/foreign'
import { typeset } from '@/lib/typography'
import type { Lang } from '@/lib/i18n'
import type { Part } from '@/lib/search'

/** Text with the words that answer a query marked. */
export function Marked({ parts, lang }: { parts: readonly Part[]; lang: Lang }) {
  return piecesByLang(parts).map(({ text, mark, lang: written = lang }, index) => {
    const foreign = written === lang ? undefined : written
    return mark ? (
      <mark key={index} lang={foreign}>
        {text}
      </mark>
    ) : (
      <span key={index} lang={foreign}>
        {typeset(text, written)}
      </span>
    )
  })
}
