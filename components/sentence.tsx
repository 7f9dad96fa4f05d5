import { piecesByLang } from '@/lib/foreign'
import type { Lang } from '@/lib/i18n'
import { Said } from './said'

/** Words of the page that hold an entry's, kept as `foreign` where those are in another language, and marked there. */
export const Sentence = ({ text, lang }: { text: string; lang: Lang }) =>
  piecesByLang([{ text, mark: false }]).map(({ text: piece, lang: written = lang }, index) => (
    <Said key={index} text={piece} lang={written} pageLang={lang} />
  ))
