import { words, type Lang } from '../../i18n'
import { LICENCE } from '../licence'
import type { RecordList } from '../record-list'
import type { AnyRecord } from '../records'
import { tagUri } from '../../urls'
import { formatDate } from '../../text/dates'
import { xml } from '../../text/xml'

/** How many entries a feed holds: the newest ones. */
const NEWEST = 100

const moment = (day: string) => `${day}T00:00:00Z`

/** A record's title; of an event, which has that of its entry, also the date, or a list would tell nothing apart. */
const titleOf = (record: AnyRecord, lang: Lang) =>
  'eventKind' in record ? `${record.title}: ${formatDate(record.date, lang)}` : record.title

/** New and changed records as an Atom feed, newest first; `self` is the feed's own address. */
export function writeAtom({ title, lang, records, page, changed }: RecordList, self: string): string {
  const t = words(lang)
  // Sorted now and then, so that only some of them are held.
  const sorted = (some: AnyRecord[]) =>
    some.sort((a, b) => b.changed.localeCompare(a.changed) || b.published.localeCompare(a.published)).slice(0, NEWEST)
  let held: AnyRecord[] = []
  for (const record of records) if (held.push(record) === 10 * NEWEST) held = sorted(held)
  const entries = sorted(held).map((record) => {
    const { id, page: address, summary, published, changed: updated, lang: written } = record
    return `  <entry xml:lang="${written}">
    <id>${xml(tagUri(id, lang))}</id>
    <title>${xml(titleOf(record, written))}</title>
    <link href="${xml(address)}"/>
    <published>${moment(published)}</published>
    <updated>${moment(updated)}</updated>${summary ? `\n    <summary>${xml(summary)}</summary>` : ''}
  </entry>
`
  })
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
  <id>${xml(self)}</id>
  <title>${xml(title)}</title>
  <updated>${moment(changed)}</updated>
  <author><name>${xml(t.siteName)}</name></author>
  <link rel="self" type="application/atom+xml" href="${xml(self)}"/>
  <link rel="alternate" type="text/html" href="${xml(page)}"/>
  <link rel="license" href="${LICENCE}"/>
  <rights>CC BY 4.0</rights>
${entries.join('')}</feed>
`
}
