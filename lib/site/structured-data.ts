import type { City, Practice } from '../catalogue'
import { configuration } from '../configuration'
import { exportPath, formatsOf, mediaType } from '../data/exports'
import { words, type Lang } from '../i18n'
import { LICENCE } from '../data/licence'
import { plain } from '../text/plain'
import { pictureAddress } from '../pictures/cards'
import { regionName } from '../text/place-name'
import { titleOf } from '../data/record-list'
import { setNames } from '../data/records'
import { path, siteUrl } from '../urls'
import { themes } from '../vocabularies'

type Value = string | number | Thing | readonly Thing[] | undefined
type Thing = { '@type': string } & { [name: string]: Value }
/** What a page says of itself in the vocabulary of schema.org. */
export type StructuredData = Thing & { '@context': 'https://schema.org' }

/** The way to a page: the home page, each step, and the page itself, which needs no address. */
export function breadcrumbList(steps: readonly { href: string; label: string }[], here: string): StructuredData {
  const items = [...steps.map(({ href, label }) => ({ name: label, item: siteUrl + href })), { name: here }]
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: items.map((item, index) => ({ '@type': 'ListItem', position: index + 1, ...item })),
  }
}

/**
 * A practice's page: what it is about, where, since when it stands here and who publishes it, as far as that is
 * configured.
 */
export function article(practice: Practice, lang: Lang): StructuredData {
  const operator = configuration.OPERATOR_NAME
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    url: siteUrl + path('practice', lang, practice.slug),
    headline: practice.title,
    description: plain(practice.summary),
    inLanguage: practice.lang,
    image: siteUrl + pictureAddress('practice', lang, practice.slug),
    datePublished: practice.published,
    dateModified: practice.changed,
    about: practice.themes.map((theme) => ({ '@type': 'Thing', name: themes[theme][lang] })),
    spatialCoverage: practice.city ? place(practice.city) : region(practice.voivodeship, lang),
    isPartOf: { '@type': 'WebSite', name: words(lang).siteName, url: siteUrl + path('home', lang) },
    license: LICENCE,
    publisher: operator === undefined ? undefined : { '@type': 'Organization', name: operator },
  }
}

/** The page of the data: each set as a Dataset with its files, for search engines that look for data. */
export function dataCatalog(lang: Lang, changed: string): StructuredData {
  const { siteName, nav, data } = words(lang)
  const url = siteUrl + path('data', lang)
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    name: `${siteName}: ${nav.data}`,
    url,
    inLanguage: lang,
    dateModified: changed,
    dataset: setNames.map((set) => ({
      '@type': 'Dataset',
      name: titleOf(set, lang),
      description: data.sets[set].about,
      url,
      license: LICENCE,
      distribution: formatsOf(set).map((format) => ({
        '@type': 'DataDownload',
        contentUrl: siteUrl + exportPath(set, lang, format),
        encodingFormat: mediaType(format),
      })),
    })),
  }
}

const region = (voivodeship: Practice['voivodeship'], lang: Lang): Thing => ({
  '@type': 'AdministrativeArea',
  name: regionName(voivodeship, lang),
})
const place = ({ name, coordinates }: City): Thing => ({
  '@type': 'City',
  name,
  geo: { '@type': 'GeoCoordinates', ...coordinates },
})
