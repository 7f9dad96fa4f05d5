import type { Category, CategoryEdition } from '../../catalogue'
import { foreign } from '../../text/foreign'
import { words, type Lang } from '../../i18n'
import { path } from '../../urls'
import { joined, type Draft } from './document'

/** A category's title in an edition: as it was printed, and translated. */
export const titlesOf = ({ title, translatedTitle }: CategoryEdition): string[] =>
  translatedTitle ? [foreign(title, 'pl'), translatedTitle] : [title]

/** The page of a category; readers ask for its recommendations by their label. */
export function categoryDocument({ slug, name, summary, body, editions }: Category, lang: Lang): Draft {
  const label = words(lang).category.recommendations
  const advice = ({ recommendations }: CategoryEdition) => recommendations && `${label}: ${recommendations}`
  return {
    id: path('category', lang, slug),
    kind: 'category',
    title: name,
    place: '',
    text: joined([summary, ...editions.map(advice), body, ...editions.flatMap(titlesOf)]),
  }
}
