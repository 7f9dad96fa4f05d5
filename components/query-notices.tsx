import { words, type Lang } from '@/lib/i18n'
import { correctedQuery, type Correction } from '@/lib/search/engine'
import { QUERY_CHARACTERS, QUERY_WORDS } from '@/lib/search/engine/tokenise'
import { typeset } from '@/lib/text/typography'

/**
 * What a reader has to know of a query: that only its beginning was read, or that other words were searched, with the
 * way to those typed.
 */
export function QueryNotices({
  query,
  corrections,
  cut,
  asTyped,
  lang,
}: {
  query: string
  corrections: readonly Correction[]
  cut: boolean
  asTyped: string
  lang: Lang
}) {
  const t = words(lang).search
  return (
    <>
      {cut && <p className="notice">{typeset(t.cut(QUERY_WORDS, QUERY_CHARACTERS), lang)}</p>}
      {corrections.length > 0 && (
        <p className="notice" role="status">
          {typeset(t.corrected(correctedQuery(query, corrections)), lang)}.{' '}
          <a href={asTyped}>{typeset(t.asTyped(query), lang)}</a>
        </p>
      )}
    </>
  )
}
