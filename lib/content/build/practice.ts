import type { Catalogue, Practice } from '../../catalogue'
import { required } from '../../required'
import { sourcesIn } from '../../text/references'
import type { FrontMatter } from '../schemas'
import type { Entry } from '../validate'
import { mentionsIn, type Mention } from './archive-date'
import type { Localisation } from './localisation'
import { byDate } from './order'
import { buildRecognition } from './recognition'
import { cite, type Sources } from './sources'

/** A practice in one language, with its place and what editions gave it. */
export function buildPractice(
  entry: Entry<'practices'>,
  localisation: Localisation,
  sources: Sources,
  built: Pick<Catalogue, 'editions' | 'categories' | 'cities'>,
): Practice {
  const { data } = entry
  const translation = localisation.words('practices', entry.slug)
  const shelf = sources.shelf(data.sources, mentionsOf(entry), newestEdition(data), translation?.notes)
  const city = data.city === undefined ? null : required(built.cities.get(data.city), data.city)
  return {
    ...data,
    ...localisation.entry('practices', entry),
    title: translation?.title ?? data.title,
    summary: translation?.summary ?? data.summary,
    city,
    voivodeship: required(city?.voivodeship ?? data.voivodeship, 'voivodeship'),
    status: { ...data.status, source: shelf.find(data.status.source) },
    recognition: buildRecognition(data.recognition, translation?.recognition, localisation, shelf.find, built),
    proposed: data.proposed && {
      on: data.proposed.on,
      category: required(built.categories.get(data.proposed.category), data.proposed.category),
    },
    how: mapValues(data.how, (text, field) =>
      text === null ? null : localisation.text(text, translation?.how[field]),
    ),
    results: byDate(
      localisation
        .items(data.results, translation?.results)
        .map((result) => ({ ...result, source: shelf.find(result.source) })),
    ),
    timeline: byDate(cite(localisation.items(data.timeline, translation?.timeline), shelf.find)),
    reviews: cite(localisation.items(data.reviews, translation?.reviews), shelf.find).sort((a, b) => b.year - a.year),
    gaps: localisation.items(data.gaps, translation?.gaps),
    relations: localisation.items(data.relations, translation?.relations),
    sources: shelf.all,
  }
}

/** Everything in a practice that names a source. */
const mentionsOf = ({
  data: { status, recognition, how, results, timeline, reviews },
  body,
}: Entry<'practices'>): Mention[] => [
  { date: status.asOf, sources: [status.source] },
  ...recognition.map(({ edition, source }) => ({ date: String(edition), sources: [source] })),
  ...results.map(({ date, source }) => ({ date, sources: [source] })),
  ...mentionsIn(timeline),
  ...reviews.map(({ year, sources }) => ({ date: String(year), sources, isReview: true })),
  ...[...Object.values(how), body].map((text) => ({ sources: sourcesIn(text ?? '') })),
]

/** The year of the newest edition that recognised a practice; when it was published here, where none did. */
const newestEdition = ({ recognition, published }: FrontMatter<'practices'>): string =>
  recognition.length > 0 ? String(Math.max(...recognition.map(({ edition }) => edition))) : published

function mapValues<K extends string, V, W>(record: Record<K, V>, map: (value: V, key: K) => W): Record<K, W> {
  const result: Partial<Record<K, W>> = {}
  for (const key in record) result[key] = map(record[key], key)
  return result as Record<K, W>
}
