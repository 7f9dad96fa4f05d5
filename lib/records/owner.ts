import type { Catalogue, City, Edition, Practice, Source, TimelineEntry, Told } from '../catalogue'
import type { Lang } from '../i18n/langs'
import { path, siteUrl } from '../urls'

/** An entry that has sources and events, with what their records share: its id, the address of its page, its title. */
export type Owner = {
  id: string
  page: string
  title: string
  entry: Told & { published: string; changed: string; sources: readonly Source[]; timeline: readonly TimelineEntry[] }
}

export const practiceOwner = (entry: Practice, lang: Lang): Owner => ({
  id: `practices/${entry.slug}`,
  page: siteUrl + path('practice', lang, entry.slug),
  title: entry.title,
  entry,
})
export const cityOwner = (entry: City, lang: Lang): Owner => ({
  id: `cities/${entry.slug}`,
  page: siteUrl + path('city', lang, entry.slug),
  title: entry.name,
  entry,
})
export const editionOwner = (entry: Edition, lang: Lang): Owner => ({
  id: `editions/${entry.slug}`,
  page: siteUrl + path('edition', lang, entry.slug),
  title: entry.title,
  entry,
})

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
