import type { Catalogue, Practice } from '../catalogue'
import { lastChange, newest } from '../queries/changes'
import { words, type Lang } from '../i18n'
import { recordSchemas, type RecordOf, type SetName } from './records'
import { cityRecords } from './records/cities'
import { editionRecords } from './records/editions'
import { eventRecords } from './records/events'
import { practiceRecords } from './records/practices'
import { sourceRecords } from './records/sources'
import { path, siteUrl, type View } from '../urls'

/** Records of one set in one language, with what every format says about them. */
export type RecordList<S extends SetName = SetName> = {
  set: S
  lang: Lang
  /** What it is called where it stands alone; a filtered list says by what. */
  title: string
  /** Made anew each time they are walked through. */
  records: Iterable<RecordOf<S>>
  /** The page that shows the same. */
  page: string
  /** The query of a filtered list, as in the address of its page; empty for the whole set. */
  query: string
  /** The day of the newest change in the set. */
  changed: string
}

/** What a set is called where it stands alone. */
export const titleOf = (set: SetName, lang: Lang) => `${words(lang).siteName}: ${words(lang).data.sets[set].name}`

/** The practices that a filter found, with the words and the query that ask for them. */
type Chosen = { practices: readonly Practice[]; words: string; query: string }

const views = {
  practices: 'practices',
  cities: 'cities',
  editions: 'editions',
  sources: 'data',
  events: 'data',
} as const satisfies Record<SetName, View>
const recordsOf: { [S in SetName]: (catalogue: Catalogue, chosen?: readonly Practice[]) => Iterable<RecordOf<S>> } = {
  practices: practiceRecords,
  cities: cityRecords,
  editions: editionRecords,
  sources: sourceRecords,
  events: eventRecords,
}

/** A set of a catalogue, or of its practices those that were chosen. */
export function recordList<S extends SetName>(set: S, catalogue: Catalogue, chosen?: Chosen): RecordList<S> {
  const records = { [Symbol.iterator]: () => recordsOf[set](catalogue, chosen?.practices)[Symbol.iterator]() }
  // An empty list has the date of the whole set.
  const changed = chosen && chosen.practices.length > 0 ? newest(chosen.practices) : lastChange(catalogue, views[set])
  const query = chosen?.query ?? ''
  return {
    set,
    lang: catalogue.lang,
    title: [titleOf(set, catalogue.lang), chosen?.words].filter(Boolean).join(', '),
    records,
    page: siteUrl + path(views[set], catalogue.lang) + query,
    query,
    changed,
  }
}

/** The fields of a set in their order. */
export const columnsOf = (set: SetName): string[] => Object.keys(recordSchemas[set].shape)
