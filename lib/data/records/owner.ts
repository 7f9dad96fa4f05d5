import type { Catalogue, City, Edition, Practice, Source, TimelineEvent, LocalisedEntry } from '../../catalogue'
import type { Lang } from '../../i18n/langs'
import { path, siteUrl, type View } from '../../urls'

/** An entry that has sources and events, with what their records share: its id, the address of its page, its title. */
export type Owner = {
  id: string
  page: string
  title: string
  entry: LocalisedEntry & {
    published: string
    changed: string
    sources: readonly Source[]
    timeline: readonly TimelineEvent[]
  }
}

const owner = (collection: string, view: View, title: string, entry: Owner['entry'], lang: Lang): Owner => ({
  id: `${collection}/${entry.slug}`,
  page: siteUrl + path(view, lang, entry.slug),
  title,
  entry,
})
/** A practice as the owner of its sources and events. */
export const practiceOwner = (entry: Practice, lang: Lang) => owner('practices', 'practice', entry.title, entry, lang)
/** A city as such an owner. */
export const cityOwner = (entry: City, lang: Lang) => owner('cities', 'city', entry.name, entry, lang)
/** An edition as such an owner. */
export const editionOwner = (entry: Edition, lang: Lang) => owner('editions', 'edition', entry.title, entry, lang)

/** Every entry of a catalogue that has sources and events. */
export const owners = ({ lang, editions, cities, practices }: Catalogue): Owner[] => [
  ...[...editions.values()].map((one) => editionOwner(one, lang)),
  ...[...cities.values()].map((one) => cityOwner(one, lang)),
  ...[...practices.values()].map((one) => practiceOwner(one, lang)),
]

/** The columns that every record takes from its entry: all but the summary. */
export const coreOf = ({ id, page, title, entry: { lang, published, changed } }: Owner) => ({
  id,
  page,
  lang,
  title,
  published,
  changed,
})
