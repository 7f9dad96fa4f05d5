import { readReference } from './references'
import { langs, type Lang } from '../i18n/langs'
import type { Piece } from '../search/engine'

// Private characters stand around words of another language in plain texts: no letters, so no word of the search holds
// them.
const opening: Readonly<Record<Lang, string>> = { pl: '\ue000', en: '\ue001', uk: '\ue002' }
const closing: Readonly<Record<Lang, string>> = { pl: '\ue010', en: '\ue011', uk: '\ue012' }
const bracket = /([\ue000-\ue002\ue010-\ue012])/

/** Words of another language, kept as such in a plain text; those of the text's own language, if told, stay bare. */
export const foreign = (text: string, lang: Lang, textLang?: Lang): string =>
  lang === textLang ? text : opening[lang] + text + closing[lang]

/** A text without these marks, for a page's title and other places where no words can be marked. */
export const bare = (text: string): string => text.replace(new RegExp(bracket, 'g'), '')

/** Markdown whose marks of language, [words](lang:pl) and [words](glossary:bom@pl), outlive its becoming plain text. */
export const keepForeign = (markdown: string): string =>
  markdown.replace(/\[([^\]]*)\]\(([^)\s]*)\)/g, (all, text: string, address: string) => {
    const lang = langs.find((known) => known === readReference(address)?.lang)
    return lang ? foreign(text, lang) : all
  })

/** The pieces of such a text, each in one language. What is cut out of the middle of foreign words begins with them. */
export function piecesByLang(pieces: readonly Piece[]): (Piece & { lang: Lang | undefined })[] {
  const first = bracket.exec(pieces.map(({ text }) => text).join(''))?.[0]
  let lang = langs.find((known) => closing[known] === first)
  return pieces.flatMap(({ text, mark }) =>
    text.split(bracket).flatMap((part) => {
      if (!bracket.test(part)) return part ? [{ text: part, mark, lang }] : []
      lang = langs.find((known) => opening[known] === part)
      return []
    }),
  )
}
