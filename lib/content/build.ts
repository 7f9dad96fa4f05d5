import type { Catalogue, Category, City, Edition, Practice, Source } from '../catalogue'
import type { Lang } from '../i18n/langs'
import type { Entries } from './link'
import type { CollectionName } from './schemas'
import type { Entry } from './validate'

type SourceFields = Omit<Source, 'archiveDate'>

/** Puts linked entries together into the catalogue. Expects that `link` found no problem. */
export function build(entries: Entries, lang: Lang): Catalogue {
  const order = new Intl.Collator('pl', { numeric: true })
  const told = (entry: Entry<CollectionName>) => ({ slug: entry.slug, lang, body: entry.body })
  const say = <T extends object>(item: T) => ({ ...item, lang })
  const sorted = <T>(items: T[], name: (item: T) => string) => items.sort((a, b) => order.compare(name(a), name(b)))
  const bySlug = <T extends { slug: string }>(items: T[]): ReadonlyMap<string, T> => new Map(items.map((item) => [item.slug, item]))
  const all = <C extends CollectionName>(collection: C): Entry<C>[] => [...entries[collection].values()]

  const shared = new Map<string, Source>()
  const sourcesOf = (own: readonly SourceFields[], events: readonly { date: string; sources: string[] }[], fallback: string): Source[] =>
    own.map((source) => ({ ...source, archiveDate: source.accessed ?? source.published ?? events.find(({ sources }) => sources.includes(source.key))?.date ?? fallback }))
  const find = (own: readonly Source[]) => (key: string) => required(own.find((source) => source.key === key) ?? shared.get(key), key)
  const events = <T extends { sources: string[] }>(timeline: readonly T[], sourceOf: (key: string) => Source) => timeline.map((event) => ({ ...say(event), sources: event.sources.map(sourceOf) }))

  for (const { data } of all('editions')) for (const source of sourcesOf(data.sources, data.timeline, String(data.year))) shared.set(source.key, source)
  const editions = bySlug<Edition>(sorted(all('editions').map((entry) => {
    const own = entry.data.sources.map(({ key }) => required(shared.get(key), key))
    return { ...entry.data, ...told(entry), sources: own, timeline: events(entry.data.timeline, find(own)), gaps: entry.data.gaps.map(say) }
  }), ({ slug }) => slug))
  const edition = (year: number) => required(editions.get(String(year)), year)

  const cities = bySlug<City>(sorted(all('cities').map((entry) => {
    const own = sourcesOf(entry.data.sources, entry.data.timeline, entry.data.published)
    return { ...entry.data, ...told(entry), sources: own, timeline: byDate(events(entry.data.timeline, find(own))), gaps: entry.data.gaps.map(say) }
  }), ({ name }) => name))
  const categories = bySlug<Category>(sorted(all('categories').map((entry) => ({
    ...entry.data, ...told(entry),
    editions: entry.data.editions.map((one) => ({ ...one, edition: edition(one.edition), source: find([])(one.source) })).sort((a, b) => a.edition.year - b.edition.year),
  })), (category) => category.editions.map(({ edition: { year }, number }) => `${year} ${number}`).join()))

  const practices = bySlug<Practice>(sorted(all('practices').map((entry) => {
    const { data } = entry
    const newest = String(Math.max(...data.recognition.map((one) => one.edition)))
    const own = sourcesOf(data.sources, data.timeline, newest)
    const sourceOf = find(own)
    const city = data.city === undefined ? null : required(cities.get(data.city), data.city)
    const recognition = data.recognition
      .map((one) => ({ ...one, edition: edition(one.edition), category: required(categories.get(one.category), one.category), source: sourceOf(one.source) }))
      .sort((a, b) => a.edition.year - b.edition.year)
    const used = [data.status.source, ...data.recognition.map(({ source }) => source), ...data.results.map(({ source }) => source), ...data.timeline.flatMap(({ sources }) => sources), ...data.reviews.flatMap(({ sources }) => sources)]
    const others = [...new Set(used)].filter((key) => !own.some((source) => source.key === key)).map(sourceOf)
    return {
      ...data, ...told(entry), city, recognition,
      voivodeship: required(city?.voivodeship ?? data.voivodeship, 'voivodeship'),
      status: { ...data.status, source: sourceOf(data.status.source) },
      how: mapValues(data.how, (text) => (text === null ? null : { text, lang })),
      results: data.results.map((result) => ({ ...say(result), source: sourceOf(result.source) })),
      timeline: byDate(events(data.timeline, sourceOf)),
      reviews: events(data.reviews, sourceOf).sort((a, b) => b.year - a.year),
      gaps: data.gaps.map(say),
      relations: data.relations.map(say),
      sources: [...others, ...own],
    }
  }), ({ title }) => title))

  return {
    lang, practices, cities, categories, editions,
    jury: bySlug(sorted(all('jury').map((entry) => ({
      ...entry.data, ...told(entry), editions: entry.data.editions.map(edition), source: find([])(entry.data.source),
      home: entry.data.citySlug === undefined ? null : required(cities.get(entry.data.citySlug), entry.data.citySlug),
    })), ({ name }) => name)),
    criteria: bySlug(sorted(all('criteria').map((entry) => ({ ...entry.data, ...told(entry) })), ({ number }) => String(number))),
    pages: bySlug(all('pages').map((entry) => ({ ...entry.data, ...told(entry) }))),
    glossary: bySlug(sorted(all('glossary').map((entry) => ({ ...entry.data, ...told(entry) })), ({ term }) => term)),
  }
}

const byDate = <T extends { date: string }>(items: T[]): T[] => items.sort((a, b) => a.date.localeCompare(b.date))

/** What `link` has checked is there; reaching the error is a defect of `checks.ts`. */
function required<T>(value: T | undefined, name: string | number): T {
  if (value === undefined) throw new Error(`unchecked reference to "${name}"`)
  return value
}

function mapValues<K extends string, V, W>(record: Record<K, V>, map: (value: V) => W): Record<K, W> {
  const result: Partial<Record<K, W>> = {}
  for (const key in record) result[key] = map(record[key])
  return result as Record<K, W>
}
