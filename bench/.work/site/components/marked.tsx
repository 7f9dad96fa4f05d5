import { typeset } from '@/lib/typography'
import type { Lang } from '@/lib/i18n'
import type { Part } from '@/lib/search'

/** Text with the words that answer a query marked. */
export function Marked({ parts, lang }: { parts: readonly Part[]; lang: Lang }) {
  return parts.map(({ text, mark }, index) => (mark ? <mark key={index}>{text}</mark> : <span key={index}>{typeset(text, lang)}</span>))
}
