import type { Edition } from '../../catalogue'
import type { Lang } from '../../i18n/langs'
import { path } from '../../urls'
import { joined, type Draft } from './document'

/** The page of an edition. */
export const editionDocument = (edition: Edition, lang: Lang): Draft => ({
  id: path('edition', lang, edition.slug),
  kind: 'edition',
  title: edition.title,
  place: '',
  text: joined([
    edition.summary,
    edition.body,
    ...edition.credits.map(({ text }) => text),
    ...edition.experts.map(({ name, place }) => `${name}, ${place}`),
    ...edition.timeline.map(({ text }) => text),
  ]),
})
