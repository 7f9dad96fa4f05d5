import type { Practice } from '@/lib/catalogue'
import type { Lang } from '@/lib/i18n'
import { path } from '@/lib/urls'
import { LocalisedText } from './localised-text'

/** The title of a practice, leading to its page. */
export const PracticeLink = ({ practice, lang }: { practice: Practice; lang: Lang }) => (
  <a href={path('practice', lang, practice.slug)}>
    <LocalisedText text={practice.title} lang={practice.lang} pageLang={lang} />
  </a>
)
