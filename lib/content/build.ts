import type { Catalogue, Category, City, Edition, Practice, Source, Told } from '../catalogue'
import type { Lang } from '../i18n/langs'
import type { Entries } from './link'
import type { Links } from './links'
import type { CollectionName, FrontMatter } from './schemas'
import { currentHash, type Translations } from './translated'
import type { Entry } from './validate'

type SourceFields = FrontMatter<'practices'>['sources'][number]
type RecognitionWords = {
  title?: string | undefined
  summary?: string | undefined
  justification?: string | undefined
  opinion?: string | undefined
}
type ByKey = Record<string, string> | undefined

/**
 * Puts linked entries together into the catalogue in one language; words that have no translation stay Polish and say
 * so. Expects that `link` found no problem.
 */
export function build(entries: Entries, translations: Translations | undefined, lang: Lang, links: Links): Catalogue {
  const order = new Intl.Collator(lang, { numeric: true })
  const translated = <C extends CollectionName>(collection: C, slug: string) => translations?.[collection].get(slug)
  const told = <C extends CollectionName>(collection: C, entry: Entry<C>): Told => {
    const translation = translated(collection, entry.slug)
    if (!translation) return { slug: entry.slug, lang: 'pl', body: entry.body, stale: false }
    return {
      slug: entry.slug,
      lang,
      body: translation.body,
      stale: translation.data.translates !== currentHash(collection, entry),
    }
  }
  /** An item of a keyed list with its words in this language, or in Polish. */
  const say = <T extends { key: string; text: string }>(item: T, words: ByKey) => ({
    ...item,
    text: words?.[item.key] ?? item.text,
    lang: words?.[item.key] ? lang : ('pl' as const),
  })
  /** What an edition said of a practice: in this language if all of it is translated. */
  const recognised = (one: RecognitionWords, words: RecognitionWords | undefined) => {
    const complete = (['title', 'summary', 'justification', 'opinion'] as const).every(
      (field) => !one[field] || words?.[field],
    )
    return complete ? { ...words, lang } : { lang: 'pl' as const }
  }
  const sorted = <T>(items: T[], name: (item: T) => string) => items.sort((a, b) => order.compare(name(a), name(b)))
  const bySlug = <T extends { slug: string }>(items: T[]): ReadonlyMap<string, T> =>
    new Map(items.map((item) => [item.slug, item]))
  const all = <C extends CollectionName>(collection: C): Entry<C>[] => [...entries[collection].values()]

  const shared = new Map<string, Source>()
  const sourcesOf = (
    own: readonly SourceFields[],
    events: readonly { date: string; sources: string[] }[],
    fallback: string,
    notes: ByKey,
  ): Source[] =>
    own.map((source) => ({
      ...source,
      lang: source.lang ?? 'pl',
      ...(source.note ? { note: notes?.[source.key] ?? source.note } : {}),
      noteLang: notes?.[source.key] ? lang : 'pl',
      check: links.get(source.address ?? ''),
      newerCheck: links.get(source.newerAddress ?? ''),
      archiveDate:
        source.accessed ??
        source.published ??
        events.find(({ sources }) => sources.includes(source.key))?.date ??
        fallback,
    }))
  const find = (own: readonly Source[]) => (key: string) =>
    required(own.find((source) => source.key === key) ?? shared.get(key), key)
  /** The editions' sources that an entry refers to. */
  const sharedOf = (used: readonly string[], own: readonly Source[]) =>
    [...new Set(used)].filter((key) => !own.some((source) => source.key === key)).map(find(own))
  const events = <T extends { key: string; text: string; sources: string[] }>(
    timeline: readonly T[],
    sourceOf: (key: string) => Source,
    words: ByKey,
  ) => timeline.map((event) => ({ ...say(event, words), sources: event.sources.map(sourceOf) }))

  for (const { slug, data } of all('editions'))
    for (const source of sourcesOf(
      data.sources,
      data.timeline,
      String(data.year),
      translated('editions', slug)?.data.notes,
    ))
      shared.set(source.key, source)
  const editions = bySlug<Edition>(
    sorted(
      all('editions').map((entry) => {
        const own = entry.data.sources.map(({ key }) => required(shared.get(key), key))
        const words = translated('editions', entry.slug)?.data
        return {
          ...entry.data,
          ...told('editions', entry),
          title: words?.title ?? entry.data.title,
          summary: words?.summary ?? entry.data.summary,
          sources: own,
          experts: entry.data.experts.map(({ name, place }) => {
            const said = words?.experts[name]
            return typeof said === 'object' ? said : { name, place: said ?? place }
          }),
          credits: entry.data.credits.map((credit) => say(credit, words?.credits)),
          timeline: events(entry.data.timeline, find(own), words?.timeline),
          gaps: entry.data.gaps.map((gap) => say(gap, words?.gaps)),
        }
      }),
      ({ slug }) => slug,
    ),
  )
  const edition = (year: number) => required(editions.get(String(year)), year)

  const cities = bySlug<City>(
    sorted(
      all('cities').map((entry) => {
        const words = translated('cities', entry.slug)?.data
        const own = sourcesOf(entry.data.sources, entry.data.timeline, entry.data.published, words?.notes)
        const used = entry.data.timeline.flatMap(({ sources }) => sources)
        return {
          ...entry.data,
          ...told('cities', entry),
          name: words?.name ?? entry.data.name,
          locative: words?.locative ?? entry.data.locative,
          summary: words?.summary ?? entry.data.summary,
          sources: [...sharedOf(used, own), ...own],
          timeline: byDate(events(entry.data.timeline, find(own), words?.timeline)),
          gaps: entry.data.gaps.map((gap) => say(gap, words?.gaps)),
        }
      }),
      ({ name }) => name,
    ),
  )
  const categories = bySlug<Category>(
    sorted(
      all('categories').map((entry) => {
        const words = translated('categories', entry.slug)?.data
        return {
          ...entry.data,
          ...told('categories', entry),
          name: words?.name ?? entry.data.name,
          summary: words?.summary ?? entry.data.summary,
          editions: entry.data.editions
            .map((one) => ({
              ...one,
              translatedTitle: words?.titles[one.edition],
              recommendations: words?.recommendations[one.edition] ?? one.recommendations,
              lang: words?.recommendations[one.edition] ? lang : ('pl' as const),
              edition: edition(one.edition),
              source: find([])(one.source),
            }))
            .sort((a, b) => a.edition.year - b.edition.year),
        }
      }),
      (category) => category.editions.map(({ edition: { year }, number }) => `${year} ${number}`).join(),
    ),
  )

  const practices = bySlug<Practice>(
    sorted(
      all('practices').map((entry) => {
        const { data } = entry
        const words = translated('practices', entry.slug)?.data
        const newest =
          data.recognition.length > 0 ? String(Math.max(...data.recognition.map((one) => one.edition))) : data.published
        const own = sourcesOf(data.sources, data.timeline, newest, words?.notes)
        const sourceOf = find(own)
        const city = data.city === undefined ? null : required(cities.get(data.city), data.city)
        const recognition = data.recognition
          .map((one) => ({
            ...one,
            ...recognised(one, words?.recognition[one.edition]),
            edition: edition(one.edition),
            category: required(categories.get(one.category), one.category),
            source: sourceOf(one.source),
          }))
          .sort((a, b) => a.edition.year - b.edition.year)
        const used = [
          data.status.source,
          ...data.recognition.map(({ source }) => source),
          ...data.results.map(({ source }) => source),
          ...data.timeline.flatMap(({ sources }) => sources),
          ...data.reviews.flatMap(({ sources }) => sources),
        ]
        return {
          ...data,
          ...told('practices', entry),
          title: words?.title ?? data.title,
          summary: words?.summary ?? data.summary,
          city,
          recognition,
          proposed: data.proposed && {
            on: data.proposed.on,
            category: required(categories.get(data.proposed.category), data.proposed.category),
          },
          voivodeship: required(city?.voivodeship ?? data.voivodeship, 'voivodeship'),
          status: { ...data.status, source: sourceOf(data.status.source) },
          how: mapValues(data.how, (text, field) =>
            text === null ? null : { text: words?.how[field] ?? text, lang: words?.how[field] ? lang : 'pl' },
          ),
          results: byDate(
            data.results.map((result) => ({ ...say(result, words?.results), source: sourceOf(result.source) })),
          ),
          timeline: byDate(events(data.timeline, sourceOf, words?.timeline)),
          reviews: events(data.reviews, sourceOf, words?.reviews).sort((a, b) => b.year - a.year),
          gaps: data.gaps.map((gap) => say(gap, words?.gaps)),
          relations: data.relations.map((relation) => say(relation, words?.relations)),
          sources: [...sharedOf(used, own), ...own],
        }
      }),
      ({ title }) => title,
    ),
  )

  return {
    lang,
    practices,
    cities,
    categories,
    editions,
    jury: bySlug(
      sorted(
        all('jury').map((entry) => ({
          ...entry.data,
          ...told('jury', entry),
          editions: entry.data.editions.map(edition),
          source: find([])(entry.data.source),
          name: translated('jury', entry.slug)?.data.name ?? entry.data.name,
          origin: translated('jury', entry.slug)?.data.origin ?? entry.data.origin,
          city: translated('jury', entry.slug)?.data.city ?? entry.data.city,
          home:
            entry.data.citySlug === undefined ? null : required(cities.get(entry.data.citySlug), entry.data.citySlug),
        })),
        ({ name }) => name,
      ),
    ),
    criteria: bySlug(
      sorted(
        all('criteria').map((entry) => ({
          ...entry.data,
          ...told('criteria', entry),
          ...spoken(translated('criteria', entry.slug)?.data),
        })),
        ({ number }) => String(number),
      ),
    ),
    pages: bySlug(
      all('pages').map((entry) => ({
        ...entry.data,
        ...told('pages', entry),
        ...spoken(translated('pages', entry.slug)?.data),
      })),
    ),
    glossary: bySlug(
      sorted(
        all('glossary').map((entry) => ({
          ...entry.data,
          ...told('glossary', entry),
          ...spoken(translated('glossary', entry.slug)?.data),
        })),
        ({ term }) => term,
      ),
    ),
  }
}

const byDate = <T extends { date: string }>(items: T[]): T[] => items.sort((a, b) => a.date.localeCompare(b.date))

/** What `link` has checked is there; reaching the error is a defect of `checks.ts`. */
function required<T>(value: T | undefined, name: string | number): T {
  if (value === undefined) throw new Error(`unchecked reference to "${name}"`)
  return value
}

/** A translation's words without its hash. */
function spoken<T extends { translates: string }>(translation: T | undefined): Omit<T, 'translates'> | undefined {
  if (!translation) return undefined
  const { translates, ...words } = translation
  return words
}

function mapValues<K extends string, V, W>(record: Record<K, V>, map: (value: V, key: K) => W): Record<K, W> {
  const result: Partial<Record<K, W>> = {}
  for (const key in record) result[key] = map(record[key], key)
  return result as Record<K, W>
}
