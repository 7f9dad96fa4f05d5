import type { Catalogue, City, Practice, Recognition, Standing } from '../catalogue'
import { formatCounts } from '../text/counts'
import { words, type Lang } from '../i18n'
import { placeName } from '../text/place-name'
import { cityStanding, countsIn } from '../queries/cities'
import { allPractices, standingOf } from '../queries/practices'
import { recognitionName } from '../text/recognition-name'
import { path } from '../urls'

/** The size that networks ask for a picture of a page. */
export const size = { width: 1200, height: 630 } as const

/** What stands beside the words: a gate, or cities on the map. */
export type Drawing = { gate: Standing } | { cities: readonly { at: City; as: Recognition['as'] }[] }
export type Card = { address: string; site: string; title: string; notes: readonly string[]; drawing: Drawing }

/**
 * The address of a page's picture: practices and cities have one of their own, everything else shares the catalogue's.
 */
export const pictureAddress = (view: string, lang: Lang, slug = '') =>
  `/pictures${view === 'practice' || view === 'city' ? path(view, lang, slug) : path('home', lang).replace(/^\/$/, '/pl')}.png`

function practiceCard(practice: Practice, lang: Lang): Card {
  const t = words(lang)
  return {
    address: pictureAddress('practice', lang, practice.slug),
    site: t.siteName,
    title: practice.title,
    notes: [
      placeName(practice, lang),
      practice.recognition.map((one) => recognitionName(one, lang)).join(', ') || t.proposed,
    ],
    drawing: { gate: standingOf(practice) },
  }
}

function cityCard(catalogue: Catalogue, city: City): Card {
  const { lang } = catalogue
  const t = words(lang)
  return {
    address: pictureAddress('city', lang, city.slug),
    site: t.siteName,
    title: city.name,
    notes: [formatCounts(countsIn(catalogue, city), lang)],
    drawing: { cities: [{ at: city, as: cityStanding(catalogue, city) }] },
  }
}

/** Every picture of a catalogue: of each practice, of each city, and of the catalogue itself. */
export const cardsOf = (catalogue: Catalogue): Card[] => {
  const { lang } = catalogue
  const t = words(lang)
  return [
    {
      address: pictureAddress('home', lang),
      site: t.siteName,
      title: t.home.title,
      notes: [t.siteLine],
      drawing: { cities: [...catalogue.cities.values()].map((at) => ({ at, as: cityStanding(catalogue, at) })) },
    },
    ...allPractices(catalogue).map((practice) => practiceCard(practice, lang)),
    ...[...catalogue.cities.values()].map((city) => cityCard(catalogue, city)),
  ]
}
