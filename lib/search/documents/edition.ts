import type { Edition } from '../../catalogue'
import type { OtherNames } from '../../content/synonyms'
import type { Lang } from '../../i18n'
import { path } from '../../urls'
import { joined, type Draft } from './document'

/** The page of an edition; readers ask for it by its awards and year. */
export const editionDocument = (edition: Edition, lang: Lang, asked: OtherNames): Draft => ({
  id: path('edition', lang, edition.slug),
  kind: 'edition',
  title: edition.title,
  place: '',
  otherNames: asked.awards.map((name) => `${name} ${edition.year}`),
  text: joined([
    edition.summary,
    edition.body,
    ...edition.credits.map(({ text }) => text),
    ...edition.experts.map(({ name, place }) => `${name}, ${place}`),
    ...edition.timeline.map(({ text }) => text),
  ]),
})
