import type { Category, CategoryEdition } from '../../catalogue'
import { foreign } from '../../text/foreign'
import type { Lang } from '../../i18n/langs'
import { path } from '../../urls'
import { joined, type Draft } from './document'

/** A category's title in an edition: as it was printed, and translated. */
export const titlesOf = ({ title, translatedTitle }: CategoryEdition): string[] =>
  translatedTitle ? [foreign(title, 'pl'), translatedTitle] : [title]

/** The page of a category. */
export const categoryDocument = ({ slug, name, summary, body, editions }: Category, lang: Lang): Draft => ({
  id: path('category', lang, slug),
  kind: 'category',
  title: name,
  place: '',
  text: joined([summary, ...editions.flatMap((one) => [...titlesOf(one), one.recommendations]), body]),
})
