import type { Practice } from '@/lib/catalogue'
import { foreign } from '@/lib/text/foreign'
import type { Lang } from '@/lib/i18n'
import { categoriesFor } from '@/lib/queries/practices'
import { Sentence } from './sentence'

/** The categories a practice was recognised or proposed in, once each. */
export function CategoryNames({ practice, lang }: { practice: Practice; lang: Lang }) {
  const names = categoriesFor(practice).map(({ name, lang: written }) => foreign(name, written, lang))
  return <Sentence text={names.join(', ')} lang={lang} />
}
