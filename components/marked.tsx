import { piecesByLang } from '@/lib/text/foreign'
import type { Lang } from '@/lib/i18n'
import type { Piece } from '@/lib/search/engine'
import { LocalisedText } from './localised-text'

/** Text with the words that answer a query marked. */
export function Marked({ pieces, lang }: { pieces: readonly Piece[]; lang: Lang }) {
  return piecesByLang(pieces).map(({ text, mark, lang: written = lang }, index) =>
    mark ? (
      <mark key={index} lang={written === lang ? undefined : written}>
        {text}
      </mark>
    ) : (
      <LocalisedText key={index} text={text} lang={written} pageLang={lang} />
    ),
  )
}
