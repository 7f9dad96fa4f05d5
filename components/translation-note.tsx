import type { LocalisedEntry } from '@/lib/catalogue'
import { words, type Lang } from '@/lib/i18n'
import { typeset } from '@/lib/text/typography'

/**
 * Says that the words of a page are not translated, or made from an older Polish text; `polish` is the address of the
 * Polish page.
 */
export function TranslationNote({
  entries,
  polish,
  lang,
}: {
  entries: readonly LocalisedEntry[]
  polish: string
  lang: Lang
}) {
  const t = words(lang).translation
  const missing = entries.filter((entry) => entry.lang !== lang).length
  if (missing === 0 && !entries.some(({ stale }) => stale)) return null
  return (
    <p className="notice">
      {typeset(missing === entries.length ? t.missing : t.stale, lang)}{' '}
      <a href={polish} hrefLang="pl">
        {t.polish}
      </a>
    </p>
  )
}
