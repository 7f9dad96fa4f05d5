import type { Practice } from '@/lib/catalogue'
import type { Lang } from '@/lib/i18n'
import { path } from '@/lib/urls'
import { Said } from './said'

/** The title of a practice, leading to its page. */
export const PracticeLink = ({ practice, lang }: { practice: Practice; lang: Lang }) => (
  <a href={path('practice', lang, practice.slug)}>
    <Said text={practice.title} lang={practice.lang} pageLang={lang} />
  </a>
)
