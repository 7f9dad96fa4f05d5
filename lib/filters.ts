import type { Catalogue, Practice } from './catalogue'
import type { Lang } from './i18n/langs'
import { namesOf } from './names'
import { outcomeOf } from './outcome'
import { categoriesFor, standingOf } from './queries'
import type { Correction } from './search'
import { audiences, findings, leadBodyKinds, states, themes, type Vocabulary } from './vocabularies'
import { voivodeships } from './voivodeships'

/** One thing that practices can be filtered by: its name in an address, the values a practice has, and their labels. */
type Field = {
  param: { pl: string; other: string }
  valuesOf: (practice: Practice) => readonly string[]
  labels: (catalogue: Catalogue) => ReadonlyMap<string, string>
}

const ofVocabulary = (vocabulary: Vocabulary) => (catalogue: Catalogue) =>
  new Map(Object.entries(vocabulary).map(([value, label]) => [value, label[catalogue.lang]]))

/** The fields in the order in which the form shows them. */
export const fields = {
  city: {
    param: { pl: 'miasto', other: 'city' },
    valuesOf: ({ city }) => (city ? [city.slug] : []),
    labels: ({ cities }) => new Map([...cities.values()].map(({ slug, name }) => [slug, name])),
  },
  voivodeship: {
    param: { pl: 'wojewodztwo', other: 'voivodeship' },
    valuesOf: ({ voivodeship }) => [voivodeship],
    labels: ofVocabulary(voivodeships),
  },
  category: {
    param: { pl: 'kategoria', other: 'category' },
    valuesOf: (practice) => categoriesFor(practice).map(({ slug }) => slug),
    labels: ({ categories }) => new Map([...categories.values()].map(({ slug, name }) => [slug, name])),
  },
  theme: {
    param: { pl: 'temat', other: 'theme' },
    valuesOf: (practice) => practice.themes,
    labels: ofVocabulary(themes),
  },
  edition: {
    param: { pl: 'edycja', other: 'edition' },
    valuesOf: ({ recognition }) => recognition.map(({ edition }) => edition.slug),
    labels: ({ editions }) => new Map([...editions.keys()].map((slug) => [slug, slug])),
  },
  given: {
    param: { pl: 'ocena', other: 'recognition' },
    valuesOf: (practice) => [standingOf(practice)],
    labels: ({ lang }) => new Map(Object.entries(given).map(([value, label]) => [value, label[lang]])),
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
    labels: ofVocabulary(states),
  },
  outcome: {
    param: { pl: 'co-dalej', other: 'what-next' },
    valuesOf: (practice) => [outcomeOf(practice) ?? []].flat(),
    labels: ofVocabulary(findings),
  },
  failures: {
    param: { pl: 'co-nie-wyszlo', other: 'failures' },
    valuesOf: ({ how }) => (how.failures ? ['tak'] : []),
    labels: ({ lang }) => new Map(Object.entries(described).map(([value, label]) => [value, label[lang]])),
  },
} as const satisfies Record<string, Field>

const given: Vocabulary = {
  award: { pl: 'wyróżniona', en: 'with an award', uk: 'відзначена' },
  similar: { pl: 'tylko działanie podobne', en: 'similar action only', uk: 'лише подібна дія' },
  proposed: {
    pl: 'zgłoszona, jeszcze nieoceniona',
    en: 'proposed, not judged yet',
    uk: 'запропонована, ще не оцінена',
  },
}
const described: Vocabulary = {
  tak: { pl: 'opisano, co nie wyszło', en: 'says what did not work', uk: 'описано, що не вдалося' },
}

export type FieldName = keyof typeof fields
export const fieldNames = namesOf(fields)
/** The orders that an address can ask for, with their names in Polish addresses. */
const sorts = { title: 'tytul', city: 'miasto', edition: 'edycja' } as const
/** A query has an order of its own, in which an address that asks for none stands. */
export type Sort = keyof typeof sorts | 'relevance'
const sortNames = namesOf(sorts)
const defaultSort = (query: string): Sort => (query ? 'relevance' : 'title')
/** The orders in which a list can stand: by relevance only where something is searched for. */
export const sortsFor = (query: string): Sort[] => (query ? ['relevance', ...sortNames] : sortNames)

/** What a reader asked for: values of one field are alternatives, fields narrow each other. */
export type FilterState = {
  chosen: ReadonlyMap<FieldName, readonly string[]>
  query: string
  sort: Sort
  page: number
  unknown: readonly { param: string; value: string }[]
}

/** The practices that a query found, best first, and what its reader has to know of the query. */
export type FoundPractices = { ranked: readonly Practice[]; corrections: readonly Correction[]; cut: boolean }
/** All practices, where nothing is searched for. */
export const everyPractice = ({ practices }: Catalogue): FoundPractices => ({
  ranked: [...practices.values()],
  corrections: [],
  cut: false,
})

/** Nothing chosen: the whole list. */
export const noFilters: FilterState = { chosen: new Map(), query: '', sort: 'title', page: 1, unknown: [] }

/** The name of a parameter in the addresses of a language. */
export const paramName = (name: FieldName, lang: Lang) =>
  lang === 'pl' ? fields[name].param.pl : fields[name].param.other
const common = {
  query: { pl: 'q', other: 'q' },
  sort: { pl: 'sortuj', other: 'sort' },
  page: { pl: 'strona', other: 'page' },
}
export const commonParam = (name: keyof typeof common, lang: Lang) =>
  lang === 'pl' ? common[name].pl : common[name].other
const sortName = (sort: keyof typeof sorts, lang: Lang) => (lang === 'pl' ? sorts[sort] : sort)
/** The name of an order in an address; empty for the one that needs none. */
export const sortValue = (sort: Sort, query: string, lang: Lang) =>
  sort === 'relevance' || sort === defaultSort(query) ? '' : sortName(sort, lang)

/** What others hang on to an address to follow its readers; nobody has to be told that it means nothing here. */
const tracking = /^(utm_\w+|fbclid|gclid|dclid|msclkid|igshid|mc_[ce]id)$/

/** Reads an address's query. Values and parameters that mean nothing are kept apart, to be told to the reader. */
export function readFilters(params: URLSearchParams, catalogue: Catalogue): FilterState {
  const { lang } = catalogue
  const chosen = new Map<FieldName, string[]>()
  const unknown: { param: string; value: string }[] = []
  const names = new Map<string, FieldName>(fieldNames.map((name) => [paramName(name, lang), name]))
  let [query, sort, page]: [string, Sort | undefined, number] = ['', undefined, 1]
  for (const [param, value] of params) {
    const name = names.get(param)
    if (value === '' || tracking.test(param)) continue
    if (param === commonParam('query', lang)) query = value
    else if (name) {
      const before = chosen.get(name) ?? []
      const known = value.trim().toLowerCase()
      if (!fields[name].labels(catalogue).has(known)) unknown.push({ param, value })
      else if (!before.includes(known)) chosen.set(name, [...before, known])
    } else if (param === commonParam('sort', lang)) {
      const asked = sortNames.find((one) => sortName(one, lang) === value)
      if (asked) sort = asked
      else unknown.push({ param, value })
    } else if (param === commonParam('page', lang) && /^[1-9]\d{0,5}$/.test(value)) page = Number(value)
    else unknown.push({ param, value })
  }
  return { chosen, query, sort: sort ?? defaultSort(query), page, unknown: unknown.slice(0, 10) }
}

/** The query of an address that stands for a state; an empty string where nothing is asked. */
export function writeFilters(
  { chosen, query, sort, page }: Pick<FilterState, 'chosen' | 'query' | 'sort' | 'page'>,
  lang: Lang,
): string {
  const params = new URLSearchParams()
  if (query) params.append(commonParam('query', lang), query)
  for (const [name, values] of chosen) for (const value of values) params.append(paramName(name, lang), value)
  const order = sortValue(sort, query, lang)
  if (order) params.append(commonParam('sort', lang), order)
  if (page > 1) params.append(commonParam('page', lang), String(page))
  const text = params.toString()
  return text && `?${text}`
}

const matches = (practice: Practice, chosen: FilterState['chosen'], except?: FieldName) =>
  [...chosen].every(
    ([name, values]) => name === except || fields[name].valuesOf(practice).some((value) => values.includes(value)),
  )

/**
 * The practices that a state asks for, in its order. `ranked` are the practices that a query found, best first; without
 * a query it is all of them.
 */
export function filterPractices(state: FilterState, ranked: readonly Practice[], lang: Lang): Practice[] {
  const found = ranked.filter((practice) => matches(practice, state.chosen))
  const { sort } = state
  if (sort === 'relevance') return found
  const { compare } = new Intl.Collator(lang)
  const newest = ({ recognition }: Practice) => Math.max(0, ...recognition.map(({ edition }) => edition.year))
  const orders: Record<Exclude<Sort, 'relevance'>, (a: Practice, b: Practice) => number> = {
    title: () => 0,
    city: (a, b) => Number(!a.city) - Number(!b.city) || compare(a.city?.name ?? '', b.city?.name ?? ''),
    edition: (a, b) => newest(b) - newest(a),
  }
  return [...found].sort((a, b) => orders[sort](a, b) || compare(a.title, b.title))
}

export type Option = { value: string; label: string; count: number; chosen: boolean }
/**
 * The values of a field with the number of practices each would give, the other fields as they are. Values without
 * practices are left out unless chosen.
 */
export function optionsOf(
  name: FieldName,
  state: FilterState,
  ranked: readonly Practice[],
  catalogue: Catalogue,
): Option[] {
  const counts = new Map<string, number>()
  for (const practice of ranked) {
    if (!matches(practice, state.chosen, name)) continue
    for (const value of new Set<string>(fields[name].valuesOf(practice)))
      counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  const chosen = state.chosen.get(name) ?? []
  return [...fields[name].labels(catalogue)]
    .map(([value, label]) => ({ value, label, count: counts.get(value) ?? 0, chosen: chosen.includes(value) }))
    .filter((option) => option.count > 0 || option.chosen)
}

/** Where nothing is found: the fields whose removal alone would give something, with how much. */
export const waysOut = (state: FilterState, ranked: readonly Practice[]): { name: FieldName; count: number }[] =>
  [...state.chosen.keys()]
    .map((name) => ({ name, count: ranked.filter((practice) => matches(practice, state.chosen, name)).length }))
    .filter(({ count }) => count > 0)
