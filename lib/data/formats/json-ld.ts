import { words, type Lang } from '../../i18n'
import { LICENCE } from '../licence'
import type { RecordList } from '../record-list'
import type { RecordOf, SetName } from '../records'
import { regionName } from '../../text/place-name'
import { tagUri } from '../../urls'
import { writeJsonList } from './json-list'

/** A file of a set, as the set's description lists it. */
export type Distribution = { address: string; type: string; name: string }

// The context stands in the file: nothing has to be fetched to read it.
const context = {
  '@vocab': 'https://schema.org/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
}
const id = (address: string) => ({ '@id': address })
// DCAT names languages and media types by addresses.
const languages = { pl: 'POL', en: 'ENG', uk: 'UKR' }
const language = (lang: Lang) => id(`http://publications.europa.eu/resource/authority/language/${languages[lang]}`)
const mediaType = (type: string) => id(`https://www.iana.org/assignments/media-types/${type}`)

/** What schema.org calls a record of each set, with the properties that only its kind has. */
const described: { [S in SetName]: (record: RecordOf<S>, lang: Lang) => object } = {
  practices: ({ themes, audiences, cityName, voivodeship, story, reasons, opinions }, lang) => ({
    '@type': 'Article',
    about: themes,
    audience: audiences,
    spatialCoverage: cityName ?? regionName(voivodeship, lang),
    articleBody: story,
    review: [...reasons, ...opinions].map((judgement) => ({
      '@type': 'Review',
      reviewBody: judgement.replace(/^\d{4}\/[a-z0-9-]+: /, ''), // without the edition and category it begins with
    })),
  }),
  cities: ({ latitude, longitude }) => ({ '@type': 'City', geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
  editions: ({ year }) => ({ '@type': 'Event', startDate: String(year) }),
  sources: ({ publisher, date, address, archive }) => ({
    '@type': 'CreativeWork',
    publisher,
    datePublished: date,
    sameAs: address,
    archivedAt: archive,
  }),
  events: ({ eventKind, summary, date, until, qualifier, uncertain }) => {
    if (eventKind === 'przeglad') return { '@type': 'Review', reviewBody: summary }
    if (eventKind === 'liczba') return { '@type': 'Observation', observationDate: date }
    // schema.org has no word for „około” or for a deadline, so such a date would say more than is known.
    const exact = qualifier === null && !uncertain
    return { '@type': 'Event', ...(exact ? { startDate: date, endDate: until } : {}) }
  },
}

/** Records in schema.org's words, and the set they belong to in those of DCAT. */
export function* writeJsonLd<S extends SetName>(
  { set, title, lang, records, page, query, changed }: RecordList<S>,
  self: string,
  distributions: readonly Distribution[],
): Generator<string> {
  const t = words(lang)
  const node = (record: RecordOf<S>) => {
    const {
      id: identifier,
      page: address,
      lang: inLanguage,
      title: name,
      summary: description,
      published: datePublished,
      changed: dateModified,
    } = record
    return {
      '@id': address.includes('#') ? tagUri(identifier, lang) : address,
      identifier,
      url: address,
      name,
      description,
      // A source has dates and a language of its own, not those of the entry that cites it.
      ...(set === 'sources' ? {} : { inLanguage, datePublished, dateModified }),
      ...described[set](record, lang),
      isPartOf: id(self),
    }
  }
  const { about } = t.data.sets[set]
  const dataset = {
    '@id': self,
    '@type': ['Dataset', 'dcat:Dataset'],
    name: title,
    description: about,
    url: page,
    inLanguage: lang,
    license: id(LICENCE),
    dateModified: changed,
    creator: { '@type': 'Organization', name: t.siteName },
    'dct:title': { '@value': title, '@language': lang },
    'dct:description': { '@value': about, '@language': lang },
    'dct:language': language(lang),
    'dct:license': id(LICENCE),
    'dct:modified': { '@value': changed, '@type': 'http://www.w3.org/2001/XMLSchema#date' },
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': t.siteName },
    'dcat:landingPage': id(page),
    ...(query ? {} : { 'dcat:distribution': distributions.map(distributionOf) }),
  }
  function* nodes() {
    yield dataset
    for (const record of records) yield node(record)
  }
  yield* writeJsonList({ '@context': context }, '@graph', nodes())
}

const distributionOf = ({ address, type, name }: Distribution) => ({
  '@id': `${address}#distribution`,
  '@type': ['DataDownload', 'dcat:Distribution'],
  name,
  contentUrl: id(address),
  encodingFormat: type,
  'dct:title': name,
  'dct:license': id(LICENCE),
  'dcat:accessURL': id(address),
  'dcat:downloadURL': id(address),
  'dcat:mediaType': mediaType(type),
})
