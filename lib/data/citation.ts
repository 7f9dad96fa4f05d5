import { basename } from 'node:path'
import type { Practice } from '../catalogue'
import { formatDate } from '../text/dates'
import { writeBibtex } from './formats/bibtex'
import { writeCsl } from './formats/csl'
import { writeRis } from './formats/ris'
import type { ExportFile } from './exports'
import { words, type Lang } from '../i18n'
import { namesOf } from '../names'
import { placeName, regionName } from '../text/place-name'
import type { RecordOf } from './records'
import { path, referencePath, siteUrl } from '../urls'

/**
 * What a reference to a practice says. It cites the text in the language it is written in, as it stood on the day of
 * its last change.
 */
export type Citation = {
  /** Its name among others: references to a practice in two languages stand side by side in one library. */
  id: string
  slug: string
  title: string
  place: string
  author: string
  container: string
  summary: string | null
  published: string
  changed: string
  address: string
  lang: Lang
}

/** With what all references share. Their author is the catalogue: entries are not signed. */
function signed(own: Omit<Citation, 'id' | 'author' | 'container' | 'address'>): Citation {
  const { siteName, siteLine } = words(own.lang)
  const address = siteUrl + path('practice', own.lang, own.slug)
  const id = own.lang === 'pl' ? own.slug : `${own.slug}-${own.lang}`
  return { ...own, id, author: siteName, container: `${siteName}: ${siteLine}`, address }
}

/** The citation of a practice. */
export function citationOf(practice: Practice): Citation {
  const { slug, title, summary, published, changed, lang } = practice
  return signed({ slug, title, summary, published, changed, lang, place: placeName(practice, lang) })
}

/** The citation of a practice that stands in a list of records. */
export function citationOfRecord(record: RecordOf<'practices'>): Citation {
  const { id, title, summary, published, changed, lang, cityName, voivodeship } = record
  const place = cityName ?? regionName(voivodeship, lang)
  return signed({ slug: basename(id), title, summary, published, changed, lang, place })
}

/** A reference ready to be copied (ISO 690), in Polish or in English words. */
export const references = {
  pl: ({ author, title, place, changed, address }: Citation) =>
    `${author}. ${title} (${place}) [online]. Wersja z ${formatDate(changed, 'pl')} Adres: ${address}`,
  en: ({ author, title, place, changed, address }: Citation) =>
    `${author}. ${title} (${place}) [online]. Version of ${formatDate(changed, 'en')}. Available at: ${address}`,
}

/** Highwire's meta tags, by which Zotero and its like recognise a page. */
export const highwireTags = ({ title, author, changed, lang }: Citation): Record<string, string> => ({
  citation_title: title,
  citation_author: author,
  citation_publisher: author,
  citation_publication_date: changed.replaceAll('-', '/'),
  citation_language: lang,
})

/** Every format of references, by the ending of its files' names. */
export const citationFormats = {
  bib: { name: 'BibTeX', type: 'application/x-bibtex; charset=utf-8', write: writeBibtex },
  ris: { name: 'RIS', type: 'application/x-research-info-systems; charset=utf-8', write: writeRis },
  'csl.json': { name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json', write: writeCsl },
} satisfies Record<string, { name: string; type: string; write: (citations: Iterable<Citation>) => Iterable<string> }>
export type CitationFormat = keyof typeof citationFormats
/** Whether references are written in a format of this name. */
export const isCitationFormat = (name: string): name is CitationFormat => Object.hasOwn(citationFormats, name)
export const citationFormatNames: readonly CitationFormat[] = namesOf(citationFormats)

/** The name of a reference's file under /data/cite/: a practice that is not translated has its Polish one. */
export const citationName = ({ slug, lang }: { slug: string; lang: Lang }, format: CitationFormat) =>
  basename(referencePath(slug, lang, format))

/** A reference as a file. */
export function writeCitation(citation: Citation, format: CitationFormat): ExportFile {
  const { type, write } = citationFormats[format]
  return { type, name: citationName(citation, format), saved: true, body: write([citation]) }
}
