import type { Catalogue, Practice } from '../catalogue'
import { foreign } from '../text/foreign'
import { namesOf } from '../names'
import { judgedEditions } from '../queries/editions'
import { bySlug } from '../queries/by-slug'
import { outcomeOf } from '../queries/outcome'
import { audiences, findings, leadBodyKinds, states, themes, type Vocabulary } from '../vocabularies'
import { voivodeships } from '../voivodeships'
import { standingWords, type CategoryStanding } from './standings'

/** One thing that practices can be filtered by: its name in an address, its values, and their labels. */
type Field = {
  param: { pl: string; other: string }
  /** The values of a practice; where they come from its standings, those of one. */
  valuesOf: (practice: Practice, standing: CategoryStanding) => readonly string[]
  /** The value that one stands for by which an entry was once called. */
  renamed?: (catalogue: Catalogue, value: string) => string | undefined
  /** Words in another language than the catalogue's as `foreign`. */
  labels: (catalogue: Catalogue) => ReadonlyMap<string, string>
}

const ofVocabulary = (vocabulary: Vocabulary) => (catalogue: Catalogue) =>
  new Map(Object.entries(vocabulary).map(([value, label]) => [value, label[catalogue.lang]]))

const failureWords: Vocabulary = {
  tak: { pl: 'opisano, co nie wyszło', en: 'says what did not work', uk: 'описано, що не вдалося' },
}

/** An old „trwa” is told as „działała” in the list (lib/text/status.ts), so the filter's value says both. */
const runningWhenSeen = {
  pl: 'trwa lub działała, końca źródła nie podają',
  en: 'running, or was running and no end is reported',
  uk: 'триває або діяла, про завершення джерела не кажуть',
}

/** The fields in the order in which the form shows them. */
export const fields = {
  city: {
    param: { pl: 'miasto', other: 'city' },
    valuesOf: ({ city }) => (city ? [city.slug] : []),
    renamed: ({ cities }, value) => bySlug(cities, value)?.slug,
    labels: ({ cities }) => new Map([...cities.values()].map(({ slug, name }) => [slug, name])),
  },
  voivodeship: {
    param: { pl: 'wojewodztwo', other: 'voivodeship' },
    valuesOf: ({ voivodeship }) => [voivodeship],
    labels: ofVocabulary(voivodeships),
  },
  category: {
    param: { pl: 'kategoria', other: 'category' },
    valuesOf: (_, { category }) => [category.slug],
    renamed: ({ categories }, value) => bySlug(categories, value)?.slug,
    labels: ({ categories, lang }) =>
      new Map([...categories.values()].map((category) => [category.slug, foreign(category.name, category.lang, lang)])),
  },
  theme: {
    param: { pl: 'temat', other: 'theme' },
    valuesOf: (practice) => practice.themes,
    labels: ofVocabulary(themes),
  },
  edition: {
    param: { pl: 'edycja', other: 'edition' },
    valuesOf: (_, { edition }) => (edition ? [edition.slug] : []),
    labels: (catalogue) => new Map(judgedEditions(catalogue).map(({ slug }) => [slug, slug])),
  },
  recognition: {
    param: { pl: 'ocena', other: 'recognition' },
    valuesOf: (_, { as }) => (as ? [as] : []),
    labels: ofVocabulary(standingWords),
  },
  audience: {
    param: { pl: 'dla', other: 'for' },
    valuesOf: (practice) => practice.audiences,
    labels: ofVocabulary(audiences),
  },
  leadBody: {
    param: { pl: 'prowadzi', other: 'lead' },
    valuesOf: ({ leadBodyKind }) => [leadBodyKind],
    labels: ofVocabulary(leadBodyKinds),
  },
  status: {
    param: { pl: 'stan', other: 'status' },
    valuesOf: ({ status }) => [status.state],
    labels: ofVocabulary({ ...states, trwa: runningWhenSeen }),
  },
  outcome: {
    param: { pl: 'co-dalej', other: 'what-next' },
    valuesOf: (practice) => [outcomeOf(practice) ?? []].flat(),
    labels: ofVocabulary(findings),
  },
  failures: {
    param: { pl: 'co-nie-wyszlo', other: 'failures' },
    valuesOf: ({ how }) => (how.failures ? ['tak'] : []),
    labels: ofVocabulary(failureWords),
  },
} as const satisfies Record<string, Field>

export type FilterName = keyof typeof fields
/** The value of a field that an address asks for, in any letters and by any name it ever had; undefined if unknown. */
export function valueOf(name: FilterName, asked: string, catalogue: Catalogue): string | undefined {
  const { labels, renamed }: Field = fields[name]
  const value = asked.toLowerCase()
  return labels(catalogue).has(value) ? value : renamed?.(catalogue, value)
}
export const filterNames = namesOf(fields)
