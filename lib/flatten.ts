import type { Catalogue, City, Edition, Gap, Practice, Review, Source, TimelineEntry, Told } from './catalogue'
import type { Lang } from './i18n/langs'
import { plain } from './markdown'
import { outcomeOf } from './outcome'
import { push } from './push'
import { categoriesFor, categoriesOf, countsIn, countsOf, jurorsOf, practicesIn } from './queries'
import type { RecordOf } from './records'
import { archiveUrl, path, siteUrl } from './urls'

// From linked entries to flat records: references become ids, Markdown becomes plain text. Records are made one by one,
// as they are asked for: those of ten thousand practices at once would be half a gigabyte.

type Entry = Told & { published: string; changed: string }
/** An entry with what its records share: its id, the address of its page, its title. */
type Owner = {
  id: string
  page: string
  title: string
  entry: Entry & { sources: readonly Source[]; timeline: readonly TimelineEntry[] }
}

const practiceOwner = (entry: Practice, lang: Lang): Owner => ({
  id: `practices/${entry.slug}`,
  page: siteUrl + path('practice', lang, entry.slug),
  title: entry.title,
  entry,
})
const cityOwner = (entry: City, lang: Lang): Owner => ({
  id: `cities/${entry.slug}`,
  page: siteUrl + path('city', lang, entry.slug),
  title: entry.name,
  entry,
})
const editionOwner = (entry: Edition, lang: Lang): Owner => ({
  id: `editions/${entry.slug}`,
  page: siteUrl + path('edition', lang, entry.slug),
  title: entry.title,
  entry,
})
const owners = ({ lang, editions, cities, practices }: Catalogue): Owner[] => [
  ...[...editions.values()].map((one) => editionOwner(one, lang)),
  ...[...cities.values()].map((one) => cityOwner(one, lang)),
  ...[...practices.values()].map((one) => practiceOwner(one, lang)),
]

const dated = ({ id, page, title, entry: { lang, published, changed } }: Owner) => ({
  id,
  page,
  lang,
  title,
  published,
  changed,
})
const texts = (items: readonly { text: string }[]) => items.map(({ text }) => plain(text))
/** A story without formatting: a line for each paragraph, heading and item of a list. */
const lines = (body: string) =>
  body
    .split(/\n{2,}|\n(?=(?:[-*]|\d+\.) )/)
    .map(plain)
    .filter(Boolean)
    .join('\n')
const told = (body: string, gaps: readonly Gap[]) => ({ story: lines(body), gaps: texts(gaps) })

/** The id of each source: that of the entry whose file lists it, which for shared ones is an edition. */
const sourceIds = (all: readonly Owner[]) => {
  const ids = new Map<Source, string>()
  for (const { id, entry } of all)
    for (const source of entry.sources) if (!ids.has(source)) ids.set(source, `${id}/sources/${source.key}`)
  return (sources: readonly Source[]) => sources.map((source) => ids.get(source) ?? '')
}

/** Practices as records, in the order given. */
export function* practiceRecords(
  catalogue: Catalogue,
  practices: Iterable<Practice> = catalogue.practices.values(),
): Generator<RecordOf<'practices'>> {
  const idsOf = sourceIds(owners(catalogue))
  for (const practice of practices) {
    const { city, voivodeship, recognition, status, how, themes, audiences, leadBodyKind, relations } = practice
    const said = (field: keyof typeof how) => (how[field] ? plain(how[field].text) : null)
    const given = (field: 'justification' | 'opinion') =>
      recognition.flatMap(({ edition, category, [field]: words }) =>
        words ? [`${edition.year}/${category.slug}: ${plain(words)}`] : [],
      )
    yield {
      ...dated(practiceOwner(practice, catalogue.lang)),
      summary: plain(practice.summary),
      city: city?.slug ?? null,
      cityName: city?.name ?? null,
      voivodeship,
      editions: recognition.map(({ edition }) => edition.year),
      categories: categoriesFor(practice).map(({ slug }) => slug),
      recognition: recognition.map(({ edition, category, as }) => `${edition.year}/${category.slug}/${as}`),
      status: status.state,
      statusAsOf: status.asOf,
      themes,
      audiences,
      leadBodyKind,
      leadBody: said('leadBody'),
      justification: said('justification'),
      legalBasis: said('legalBasis'),
      funding: said('funding'),
      partners: said('partners'),
      forWhom: said('forWhom'),
      scale: said('scale'),
      period: said('period'),
      failures: said('failures'),
      recommendations: said('recommendations'),
      ...told(practice.body, practice.gaps),
      sources: idsOf(practice.sources),
      outcome: outcomeOf(practice) ?? null,
      reasons: given('justification'),
      opinions: given('opinion'),
      relations: relations.map(({ practice: other, kind, text }) => `practices/${other}/${kind}: ${plain(text)}`),
    }
  }
}

/** Every city as a record. */
export function* cityRecords(catalogue: Catalogue): Generator<RecordOf<'cities'>> {
  const idsOf = sourceIds(owners(catalogue))
  for (const city of catalogue.cities.values())
    yield {
      ...dated(cityOwner(city, catalogue.lang)),
      summary: plain(city.summary),
      voivodeship: city.voivodeship,
      ...city.coordinates,
      ...countsIn(catalogue, city),
      practices: practicesIn(catalogue, city).map(({ slug }) => `practices/${slug}`),
      ...told(city.body, city.gaps),
      sources: idsOf(city.sources),
    }
}

/** Every edition as a record. */
export function* editionRecords(catalogue: Catalogue): Generator<RecordOf<'editions'>> {
  const idsOf = sourceIds(owners(catalogue))
  for (const edition of catalogue.editions.values())
    yield {
      ...dated(editionOwner(edition, catalogue.lang)),
      summary: plain(edition.summary),
      year: edition.year,
      ...countsOf(catalogue, edition),
      categories: categoriesOf(catalogue, edition).map(({ category }) => category.slug),
      criteria: edition.criteria,
      jury: jurorsOf(catalogue, edition).map(({ name }) => name),
      juryComplete: edition.juryComplete,
      experts: edition.experts.map(({ name, place }) => `${name}, ${place}`),
      credits: texts(edition.credits),
      ...told(edition.body, edition.gaps),
      sources: idsOf(edition.sources),
    }
}

/** Every source once, with the entries that refer to it. */
export function* sourceRecords(catalogue: Catalogue): Generator<RecordOf<'sources'>> {
  const all = owners(catalogue)
  const users = new Map<Source, Owner[]>()
  for (const owner of all) for (const source of owner.entry.sources) push(users, source, owner)
  for (const [source, [owner, ...others]] of users) {
    if (!owner) continue
    const { key, title, note, kind, publisher, published, accessed, address, newerAddress, storedCopy, archiveDate } =
      source
    yield {
      ...dated(owner),
      id: `${owner.id}/sources/${key}`,
      page: `${owner.page}#zrodlo-${key}`,
      title,
      summary: note ? plain(note) : null,
      entry: owner.id,
      usedBy: [owner, ...others].map(({ id }) => id),
      sourceKind: kind,
      publisher,
      date: published ?? null,
      accessed: accessed ?? null,
      address: address ?? null,
      newerAddress: newerAddress ?? null,
      archive: address ? archiveUrl(address, archiveDate) : null,
      storedCopy: storedCopy ?? false,
    }
  }
}

/** What an entry has that is dated: an event, a number of a day, or a review of a year. */
type Item = { key: string; text: string; lang: Lang; date: string; sources: readonly Source[] } & Partial<
  Pick<TimelineEntry, 'until' | 'qualifier' | 'uncertain'>
> &
  Partial<Pick<Review, 'finding'>>
/** The parts of an entry that hold such items: what an item is called, and the part's heading on the page. */
const datedParts = {
  timeline: { eventKind: 'wydarzenie', anchor: 'kalendarium' },
  results: { eventKind: 'liczba', anchor: 'liczby' },
  reviews: { eventKind: 'przeglad', anchor: 'przeglad' },
} as const

/** Everything dated, oldest first: events, and of practices also numbers and reviews. */
export function* eventRecords(catalogue: Catalogue): Generator<RecordOf<'events'>> {
  const all = owners(catalogue)
  const idsOf = sourceIds(all)
  const itemsOf = (owner: Owner, part: keyof typeof datedParts, items: readonly Item[]) =>
    items.map((item) => ({ owner, part, item }))
  const events = all.flatMap((owner) => itemsOf(owner, 'timeline', owner.entry.timeline))
  const numbersAndReviews = [...catalogue.practices.values()].flatMap((practice) => {
    const owner = practiceOwner(practice, catalogue.lang)
    return [
      ...itemsOf(
        owner,
        'results',
        practice.results.map(({ key, text, lang, date, source }) => ({ key, text, lang, date, sources: [source] })),
      ),
      ...itemsOf(
        owner,
        'reviews',
        practice.reviews.map(({ key, text, lang, year, finding, sources }) => ({
          key,
          text,
          lang,
          date: String(year),
          finding,
          sources,
        })),
      ),
    ]
  })
  for (const { owner, part, item } of [...events, ...numbersAndReviews].sort((a, b) =>
    a.item.date.localeCompare(b.item.date),
  )) {
    const {
      id,
      page,
      title,
      entry: { published, changed },
    } = owner
    const { key, text, lang, date, until = null, qualifier = null, uncertain = false, finding = null, sources } = item
    const { eventKind, anchor } = datedParts[part]
    // Each field by its name: to copy some from other objects took most of the time that the events of ten thousand
    // practices take.
    yield {
      id: `${id}/${part}/${key}`,
      page: `${page}#${anchor}`,
      lang,
      title,
      summary: plain(text),
      published,
      changed,
      entry: id,
      eventKind,
      date,
      until,
      qualifier,
      uncertain,
      finding,
      sources: idsOf(sources),
    }
  }
}
