import { foreign } from '@/lib/text/foreign'
import { words, type Lang } from '@/lib/i18n'
import type { Reason } from '@/lib/queries/similar'
import { themes } from '@/lib/vocabularies'
import { Sentence } from './sentence'

/** Why two practices are similar, in words. */
export function Reasons({ of, lang }: { of: readonly Reason[]; lang: Lang }) {
  const t = words(lang).similarPage
  const said = of.map((reason) => {
    if (reason.kind === 'category') return t.sameCategory(foreign(reason.category.name, reason.category.lang, lang))
    return reason.kind === 'theme' ? t.sharedTheme(themes[reason.theme][lang]) : t.related
  })
  return <Sentence text={said.join('; ')} lang={lang} />
}
