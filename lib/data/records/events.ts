import { z } from 'zod'
import type { Catalogue, Practice, Review, Source, TimelineEvent } from '../../catalogue'
import { oneOf, partialDate } from '../../content/schemas/fields'
import type { Lang } from '../../i18n/langs'
import { allPractices } from '../../queries/practices'
import { compareDates } from '../../text/dates'
import { plain } from '../../text/plain'
import { eventKinds, findings, qualifiers } from '../../vocabularies'
import { core, first, text, texts } from './columns'
import { owners, practiceOwner, type Owner } from './owner'
import { sourceIds } from './source-ids'

export const eventRecord = z
  .strictObject({
    ...core,
    entry: text,
    eventKind: oneOf(eventKinds),
    date: partialDate,
    until: partialDate.nullable(),
    qualifier: oneOf(qualifiers).nullable(),
    uncertain: z.boolean(),
    finding: oneOf(findings).nullable(),
    sources: texts,
  })
  .meta(first)

/** The parts of an entry that hold dated items: what an item is called, and the part's heading on the page. */
const datedParts = {
  timeline: { eventKind: 'wydarzenie', anchor: 'kalendarium' },
  results: { eventKind: 'liczba', anchor: 'liczby' },
  reviews: { eventKind: 'przeglad', anchor: 'przeglad' },
} as const
/** What such a part holds: an event, a number of a day, or a review of a year. */
type Item = { key: string; text: string; lang: Lang; date: string; sources: readonly Source[] } & Partial<
  Pick<TimelineEvent, 'until' | 'qualifier' | 'uncertain'> & Pick<Review, 'finding'>
>
type Dated = { owner: Owner; part: keyof typeof datedParts; item: Item }

function numbersAndReviews(practice: Practice, lang: Lang): Dated[] {
  const owner = practiceOwner(practice, lang)
  const numbers = practice.results.map(({ source, ...result }) => ({ ...result, sources: [source] }))
  const reviews = practice.reviews.map(({ year, ...review }) => ({ ...review, date: String(year) }))
  return [
    ...numbers.map((item): Dated => ({ owner, part: 'results', item })),
    ...reviews.map((item): Dated => ({ owner, part: 'reviews', item })),
  ]
}

/** Everything dated, oldest first: events, and of practices also numbers and reviews. */
export function* eventRecords(catalogue: Catalogue): Generator<z.output<typeof eventRecord>> {
  const idOf = sourceIds(catalogue)
  const events = owners(catalogue).flatMap((owner) =>
    owner.entry.timeline.map((item): Dated => ({ owner, part: 'timeline', item })),
  )
  const others = allPractices(catalogue).flatMap((one) => numbersAndReviews(one, catalogue.lang))
  const oldestFirst = [...events, ...others].sort((a, b) => compareDates(a.item, b.item))
  for (const { owner, part, item } of oldestFirst) {
    const { key, text, lang, date, until = null, qualifier = null, uncertain = false, finding = null, sources } = item
    const { eventKind, anchor } = datedParts[part]
    // Each field by its name: to copy some from other objects took most of the time that the events of ten thousand
    // practices take.
    yield {
      id: `${owner.id}/${part}/${key}`,
      page: `${owner.page}#${anchor}`,
      lang,
      title: owner.title,
      summary: plain(text),
      published: owner.entry.published,
      changed: owner.entry.changed,
      entry: owner.id,
      eventKind,
      date,
      until,
      qualifier,
      uncertain,
      finding,
      sources: sources.map(idOf),
    }
  }
}
