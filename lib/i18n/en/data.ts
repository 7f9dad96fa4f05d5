import type { DataWords } from '../pl/data'

/** The English words of the data page, of downloads and of citing. */
export const data: DataWords = {
  files: 'Files',
  codebook: 'Codebook',
  everyRecord: 'Every record',
  values: 'values',
  since: (day) => `since ${day}`,
  list: 'list',
  mayBeEmpty: 'may be empty',
  codebookLead: 'Fields have the same names in every format and language.',
  kinds: {
    text: 'text',
    number: 'number',
    boolean: 'true or false',
    day: 'day, such as 2014-05-11',
    date: 'year, month or day',
    address: 'address',
  },
  sets: {
    practices: {
      name: 'practices',
      about:
        'Every practice: its place, how it was recognised, its status, ten fields on how it works, the full description, and what came next.',
    },
    cities: {
      name: 'cities',
      about: 'Cities with their coordinates and the number of awards and similar actions in all editions.',
    },
    editions: { name: 'editions', about: 'Editions of the campaign: categories, jury, experts, who paid.' },
    sources: {
      name: 'sources',
      about: 'Every source with its publisher, dates, address and the place where the archive may have a copy.',
    },
    events: { name: 'timeline', about: 'Everything that has a date: events, figures and reviews years later.' },
  },
  formatNames: {
    csv: 'CSV for spreadsheets',
    'rfc4180.csv': 'CSV (RFC 4180)',
    json: 'JSON',
    'schema.json': 'JSON Schema',
    jsonld: 'JSON-LD',
    atom: 'Atom',
    bib: 'BibTeX',
    ris: 'RIS',
    'csl.json': 'CSL-JSON',
  },
  these: 'Download these practices',
  unknownFilter: (filters) =>
    `We do not know these filters: ${filters}. Only the set of practices has filters; their list gives the right address at “Download these practices”.`,
  cite: 'How to cite',
  aboutCiting: 'about the data and its versions',
}
