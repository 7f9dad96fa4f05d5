import { citationFormats, citationOfRecord, type CitationFormat } from './citation'
import { writeAtom } from './formats/atom'
import { writeCsv } from './formats/csv'
import { writeJson, writeJsonSchema } from './formats/json'
import { writeJsonLd, type Distribution } from './formats/json-ld'
import { langs, words, type Lang } from '../i18n'
import { namesOf } from '../names'
import type { RecordList } from './record-list'
import { setNames, type SetName } from './records'
import { fold } from '../text/fold'
import { siteUrl } from '../urls'

/**
 * A kind of file: its media type, whether a browser saves it, and what it holds, in pieces. `to` gives the full address
 * of the list in another format.
 */
type Format = {
  type: string
  saved?: boolean
  /** The only set that has it; without it, every set. */
  set?: SetName
  write: (list: RecordList, to: (format: string) => string) => Iterable<string>
}

/** What a spreadsheet expects where the language is spoken: where decimals have a comma, columns cannot. */
const spreadsheet = {
  pl: { delimiter: ';', decimal: ',' },
  en: { delimiter: ',', decimal: '.' },
  uk: { delimiter: ';', decimal: ',' },
} as const satisfies Record<Lang, object>

/** The practices of a list as references, in one file for a reference manager. */
const referenceFile = (format: CitationFormat): Format => ({
  type: citationFormats[format].type,
  saved: true,
  set: 'practices',
  write: ({ records }) => citationFormats[format].write(citations(records)),
})
function* citations(records: RecordList['records']) {
  for (const record of records) if ('cityName' in record) yield citationOfRecord(record)
}

/** Every format, by the ending of its files' names. One more is one entry here, and its name in lib/i18n. */
const formats = {
  csv: {
    type: 'text/csv; charset=utf-8',
    saved: true,
    write: (list) => writeCsv(list, { ...spreadsheet[list.lang], mark: '\ufeff' }),
  },
  'rfc4180.csv': {
    type: 'text/csv; charset=utf-8',
    saved: true,
    write: (list) => writeCsv(list, { delimiter: ',', decimal: '.', mark: '' }),
  },
  json: { type: 'application/json', write: (list, to) => writeJson(list, to('schema.json')) },
  'schema.json': { type: 'application/schema+json', write: (list, to) => [writeJsonSchema(list, to('schema.json'))] },
  jsonld: {
    type: 'application/ld+json',
    write: (list, to) => writeJsonLd(list, to('jsonld'), distributions(list, to)),
  },
  atom: { type: 'application/atom+xml', write: (list, to) => [writeAtom(list, to('atom'))] },
  bib: referenceFile('bib'),
  ris: referenceFile('ris'),
  'csl.json': referenceFile('csl.json'),
} satisfies Record<string, Format>
export type FormatName = keyof typeof formats
/** The formats of a set's files. */
export const formatsOf = (set: SetName): FormatName[] =>
  namesOf(formats).filter((name) => {
    const { set: only }: Format = formats[name]
    return only === undefined || only === set
  })

/** The media type of a format, without parameters. */
export const mediaType = (format: FormatName): string => formats[format].type.replace(/;.*/, '')

function distributions({ set, lang }: RecordList, to: (format: string) => string): Distribution[] {
  return formatsOf(set).map((name) => ({
    address: to(name),
    type: mediaType(name),
    name: words(lang).data.formatNames[name],
  }))
}

const setWords: Record<SetName, { pl: string; other: string }> = {
  practices: { pl: 'praktyki', other: 'practices' },
  cities: { pl: 'miasta', other: 'cities' },
  editions: { pl: 'edycje', other: 'editions' },
  sources: { pl: 'zrodla', other: 'sources' },
  events: { pl: 'kalendarium', other: 'events' },
}

/** The name of a file under /data/: praktyki.csv, practices.en.csv. */
export const exportName = (set: SetName, lang: Lang, format: string) =>
  lang === 'pl' ? `${setWords[set].pl}.${format}` : `${setWords[set].other}.${lang}.${format}`
/** Its address; `query` is that of the filtered list whose rows it has. */
export const exportPath = (set: SetName, lang: Lang, format: string, query = '') =>
  `/data/${exportName(set, lang, format)}${query}`

type Export = { set: SetName; lang: Lang; format: FormatName }
const byName = new Map<string, Export>(
  langs.flatMap((lang) =>
    setNames.flatMap((set) =>
      formatsOf(set).map((format): [string, Export] => [exportName(set, lang, format), { set, lang, format }]),
    ),
  ),
)
/** What a file's name stands for. */
export const exportOf = (name: string): Export | undefined => byName.get(name)

/** A file as it is sent; its body is written while it is read, once. */
export type ExportFile = { type: string; name: string; saved?: boolean; body: Iterable<string> }

/** A list of records as a file of one format. Its name, once saved, says what it holds and from when. */
export function writeExport(list: RecordList, format: FormatName): ExportFile {
  const { type, saved, write }: Format = formats[format]
  // A schema describes every list of its set; the other files know by which filters they were made.
  const body = write(
    list,
    (to) => siteUrl + exportPath(list.set, list.lang, to, to === 'schema.json' ? '' : list.query),
  )
  const what = list.lang === 'pl' ? setWords[list.set].pl : `${setWords[list.set].other}-${list.lang}`
  const filters = fold(decodeURIComponent(list.query.replaceAll('+', ' ')))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80)
  return {
    type,
    ...(saved ? { saved } : {}),
    body,
    name: ['miasta-otwarte', what, filters, list.changed].filter(Boolean).join('-') + `.${format}`,
  }
}
