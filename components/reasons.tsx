import { foreign } from '@/lib/text/foreign'
import { words, type Lang } from '@/lib/i18n'
import type { Reason } from '@/lib/queries/similar'
import { themes } from '@/lib/vocabularies'
import { Sentence } from './sentence'

/** Why two practices are similar, in words. */
export function Reasons({ of, lang }: { of: readonly Reason[]; lang: Lang }) {
  const t = words(lang).similarPage
  const shared = of.flatMap((reason) => (reason.kind === 'theme' ? themes[reason.theme][lang] : []))
  const parts = [
    ...of.flatMap((reason) =>
      reason.kind === 'category' ? t.sameCategory(foreign(reason.category.name, reason.category.lang, lang)) : [],
    ),
    ...(of.some(({ kind }) => kind === 'relation') ? [t.related] : []),
    ...(shared.length > 0 ? [t.sharedThemes(shared)] : []),
  ]
  return <Sentence text={parts.join('; ')} lang={lang} />
}
