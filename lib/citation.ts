import { basename } from 'node:path'
import type { Practice } from './catalogue'
import { formatDate } from './dates'
import { writeBibtex } from './formats/bibtex'
import { writeCsl } from './formats/csl'
import { writeRis } from './formats/ris'
import type { File } from './exports'
import { words, type Lang } from './i18n'
import { namesOf } from './names'
import { placeName } from './place-name'
import { path, referencePath, siteUrl } from './urls'

/**
 * What a reference to a practice says. It cites the text in the language it is written in, as it stood on the day of
 * its last change.
 */
export type Citation = {
  slug: string
  title: string
  place: string
  author: string
  container: string
  summary: string
  published: string
  changed: string
  address: string
  lang: Lang
}

/** The citation of a practice. Its author is the catalogue: entries are not signed. */
export function citationOf(practice: Practice): Citation {
  const { slug, title, summary, published, changed, lang } = practice
  const t = words(lang)
  return {
    slug,
    title,
    place: placeName(practice, lang),
    author: t.siteName,
    container: `${t.siteName}: ${t.siteLine}`,
    summary,
    published,
    changed,
    address: siteUrl + path('practice', lang, slug),
    lang,
  }
}

/** A reference ready to be copied (ISO 690), in Polish or in English words. */
export const references = {
  pl: ({ author, title, place, changed, address }: Citation) =>
    `${author}. ${title} (${place}) [online]. Wersja z ${formatDate(changed, 'pl')} Dostęp: ${address}`,
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

/** Every format of one reference, by the ending of its files' names. */
export const citationFormats = {
  bib: { name: 'BibTeX', type: 'application/x-bibtex; charset=utf-8', write: writeBibtex },
  ris: { name: 'RIS', type: 'application/x-research-info-systems; charset=utf-8', write: writeRis },
  'csl.json': { name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json', write: writeCsl },
} satisfies Record<string, { name: string; type: string; write: (citation: Citation) => string }>
export type CitationFormat = keyof typeof citationFormats
/** Whether references are written in a format of this name. */
export const isCitationFormat = (name: string): name is CitationFormat => Object.hasOwn(citationFormats, name)
export const citationFormatNames: readonly CitationFormat[] = namesOf(citationFormats)

/** The name of a reference's file under /data/cite/: a practice that is not translated has its Polish one. */
export const citationName = ({ slug, lang }: { slug: string; lang: Lang }, format: CitationFormat) =>
  basename(referencePath(slug, lang, format))

/** A reference as a file. */
export function writeCitation(citation: Citation, format: CitationFormat): File {
  const { type, write } = citationFormats[format]
  return { type, name: citationName(citation, format), saved: true, body: [write(citation)] }
}
