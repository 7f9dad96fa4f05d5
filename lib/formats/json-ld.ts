import { words } from '../i18n'
import { LICENCE } from '../licence'
import type { RecordList } from '../record-list'
import type { AnyRecord } from '../records'

/** A file of a set, as the set's description lists it. */
export type Distribution = { address: string; type: string; name: string }

// The context stands in the file: nothing has to be fetched to read it.
const context = { '@vocab': 'https://schema.org/', dcat: 'http://www.w3.org/ns/dcat#', dct: 'http://purl.org/dc/terms/' }
const id = (address: string) => ({ '@id': address })

/** What schema.org calls a record, with the properties that only its kind has. */
function described(record: AnyRecord): object {
  if ('cityName' in record) return { '@type': 'Article', about: record.themes, audience: record.audiences, spatialCoverage: record.cityName ?? record.voivodeship, articleBody: record.story }
  if ('latitude' in record) return { '@type': 'City', geo: { '@type': 'GeoCoordinates', latitude: record.latitude, longitude: record.longitude } }
  if ('juryComplete' in record) return { '@type': 'Event', startDate: String(record.year), funder: record.credits }
  if ('sourceKind' in record) return { '@type': 'CreativeWork', publisher: record.publisher, datePublished: record.date, url: record.address, archivedAt: record.archive }
  return { '@type': 'Event', startDate: record.date, endDate: record.until }
}

/** Records in schema.org's words, and the set they belong to in those of DCAT. */
export function writeJsonLd({ set, lang, records, page, query, changed }: RecordList, self: string, distributions: readonly Distribution[]): string {
  const t = words(lang)
  const own = records.map((record) => {
    const { id: identifier, page: address, lang: inLanguage, title: name, summary: description, published: datePublished, changed: dateModified } = record
    return { '@id': `${address}${address.includes('#') ? `-${identifier}` : ''}`, identifier, url: address, name, description, inLanguage, datePublished, dateModified, ...described(record), isPartOf: id(self) }
  })
  const dataset = {
    '@id': self, '@type': ['Dataset', 'dcat:Dataset'], name: `${t.siteName}: ${t.data.sets[set].name}`, 'dct:title': { '@value': `${t.siteName}: ${t.data.sets[set].name}`, '@language': lang },
    description: t.data.sets[set].about, 'dct:description': { '@value': t.data.sets[set].about, '@language': lang }, url: page, 'dcat:landingPage': id(page), inLanguage: lang, 'dct:language': lang,
    license: id(LICENCE), 'dct:license': id(LICENCE), dateModified: changed, 'dct:modified': changed, creator: { '@type': 'Organization', name: t.siteName }, 'dct:publisher': t.siteName,
    ...(query ? {} : { 'dcat:distribution': distributions.map(({ address, type, name }) => ({ '@type': ['DataDownload', 'dcat:Distribution'], '@id': address + '#distribution', name, contentUrl: id(address), encodingFormat: type, 'dcat:downloadURL': id(address), 'dcat:mediaType': type, 'dct:license': id(LICENCE) })) }),
  }
  return `${JSON.stringify({ '@context': context, '@graph': [dataset, ...own] }, null, 2)}\n`
}
