import type { CategoryEdition } from '@/lib/catalogue'
import type { Lang } from '@/lib/i18n'
import { typeset } from '@/lib/text/typography'
import { LocalisedText } from './localised-text'

/** A category's title in one edition, in the language of the page where it is translated. */
export const CategoryTitle = ({ of: { title, translatedTitle }, lang }: { of: CategoryEdition; lang: Lang }) => (
  <LocalisedText text={translatedTitle ?? title} lang={translatedTitle ? lang : 'pl'} pageLang={lang} />
)

/**
 * The title as the edition printed it, in Polish, to stand beside its translation; nothing where it stands there
 * already.
 */
export const OfficialTitle = ({ of: { title, translatedTitle } }: { of: CategoryEdition }) =>
  translatedTitle && <cite lang="pl">{typeset(title, 'pl')}</cite>
