import type { Catalogue, CategoryEdition, HowField, Juror, Practice } from './catalogue'
import { foreign, keepForeign } from './foreign'
import { words, type Lang } from './i18n'
import { plain } from './markdown'
import { categoryIn, isAwarded, practicesIn } from './queries'
import { pageViews, path, type View } from './urls'
import { voivodeships } from './voivodeships'

/** What the search knows of one page: its address is its id. */
export type Kind = 'practice' | 'city' | 'category' | 'edition' | 'juror' | 'page' | 'term'
export type SearchDocument = {
  id: string
  kind: Kind
  title: string
  place: string
  text: string
  weight: number
  partly?: number
}

/**
 * Readers look for practices; a page that only speaks of them stands behind the practice itself, and of two that answer
 * alike the awarded one is better described.
 */
const WEIGHT: Record<Kind, number> = {
  practice: 1,
  city: 1.05,
  juror: 1,
  page: 1,
  category: 0.7,
  edition: 0.7,
  term: 0.6,
}
const NOT_AWARDED = 0.95
/** Pages about this site and not about cities. */
const ABOUT_THE_SITE = 0.6,
  ofTheSite: ReadonlySet<View> = new Set(['data', 'accessibility', 'privacy'])
/**
 * Who asks for something in a city looks for what does it there; for the page of the city who gives its name alone, or
 * says that it is a city.
 */
const BESIDE_ITS_NAME = 0.4

/**
 * Between texts that have nothing to do with each other: a snippet may show the end of one and the beginning of the
 * next. The line ends, so that `plain` knows a heading at the beginning of the next.
 */
const PAUSE = ' ·\n'

/** Texts one after another, each once: a category's name may be its title in both editions. */
const joined = (texts: readonly (string | null | undefined)[]) => [...new Set(texts.filter(Boolean))].join(PAUSE)

/** A category's title in an edition: as it was printed, and translated. */
const titlesOf = ({ title, translatedTitle }: CategoryEdition) =>
  translatedTitle ? [foreign(title, 'pl'), translatedTitle] : [title]

/**
 * What officials ask for in the words of its label: „kto płaci”, „podstawa prawna”. With the other labels every
 * practice would answer „okres”.
 */
const labelled: readonly string[] = ['funding', 'failures', 'legalBasis'] satisfies HowField[]

const practiceText = (
  { summary, how, recognition, results, timeline, body, reviews, relations, voivodeship }: Practice,
  labels: Readonly<Record<string, string>>,
  lang: Lang,
) =>
  joined([
    summary,
    ...recognition.flatMap(({ title, category, edition, summary: short, justification, opinion }) => [
      title,
      category.name,
      ...titlesOf(categoryIn(category, edition)),
      short,
      justification,
      opinion,
    ]),
    ...Object.entries(how).map(
      ([field, said]) => said && (labelled.includes(field) ? `${labels[field]}: ${said.text}` : said.text),
    ),
    body,
    ...[...results, ...timeline, ...reviews, ...relations].map(({ text }) => text),
    voivodeships[voivodeship][lang],
  ])

const homeOf = ({ home, city }: Juror) => home?.name ?? city ?? ''

/** Everything that a reader can find, practices first: the order breaks ties. */
export function searchDocuments(catalogue: Catalogue): SearchDocument[] {
  const { lang, practices, cities, categories, editions, jury, pages, criteria, glossary } = catalogue
  const t = words(lang)
  const all = [...criteria.values()]
  const documents: (Omit<SearchDocument, 'weight'> & { weight?: number })[] = [
    ...[...practices.values()].map((practice) => ({
      id: path('practice', lang, practice.slug),
      kind: 'practice' as const,
      title: practice.title,
      place: practice.city?.name ?? '',
      text: practiceText(practice, t.how, lang),
      weight: isAwarded(practice) ? WEIGHT.practice : NOT_AWARDED,
    })),
    ...[...cities.values()].map((city) => ({
      id: path('city', lang, city.slug),
      kind: 'city' as const,
      title: city.name,
      place: `${t.search.kinds.city} ${city.name}`,
      partly: BESIDE_ITS_NAME,
      text: joined([
        city.summary,
        ...practicesIn(catalogue, city).map(({ title }) => title),
        city.body,
        ...city.timeline.map(({ text }) => text),
        voivodeships[city.voivodeship][lang],
      ]),
    })),
    ...[...categories.values()].map(({ slug, name, summary, body, editions }) => ({
      id: path('category', lang, slug),
      kind: 'category' as const,
      title: name,
      place: '',
      text: joined([summary, ...editions.flatMap((one) => [...titlesOf(one), one.recommendations]), body]),
    })),
    ...[...editions.values()].map(({ slug, title, summary, body, credits, experts, timeline }) => ({
      id: path('edition', lang, slug),
      kind: 'edition' as const,
      title,
      place: '',
      text: joined([
        summary,
        body,
        ...credits.map(({ text }) => text),
        ...experts.map(({ name, place }) => `${name}, ${place}`),
        ...timeline.map(({ text }) => text),
      ]),
    })),
    ...[...jury.values()].map((juror) => ({
      id: `${path('jury', lang)}#${juror.slug}`,
      kind: 'juror' as const,
      title: juror.name,
      place: homeOf(juror),
      text: joined([juror.origin, juror.body]),
    })),
    {
      id: path('jury', lang),
      kind: 'page',
      title: t.juryPage.title,
      place: '',
      text: joined([
        t.juryPage.lead,
        ...[...jury.values()].map((juror) =>
          [juror.name, juror.origin, homeOf(juror), ...juror.editions.map(({ year }) => year)]
            .filter(Boolean)
            .join(', '),
        ),
      ]),
    },
    {
      id: path('criteria', lang),
      kind: 'page',
      title: t.criteriaPage.title,
      place: '',
      text: joined([t.criteriaPage.lead, ...all.flatMap(({ name, question, body }) => [name, question, body])]),
    },
    { id: path('next', lang), kind: 'page', title: t.nextPage.title, place: '', text: t.nextPage.lead },
    { id: path('propose', lang), kind: 'page', title: t.propose.title, place: '', text: t.propose.lead },
    ...[...pages.values()].flatMap(({ slug, title, summary, body }) => {
      const view = pageViews[slug]
      return view
        ? [
            {
              id: path(view, lang),
              kind: 'page' as const,
              title,
              place: '',
              text: `${summary}\n${body}`,
              ...(ofTheSite.has(view) ? { weight: ABOUT_THE_SITE } : {}),
            },
          ]
        : []
    }),
    ...[...glossary.values()].map(({ slug, term, name, body }) => ({
      id: `${path('glossary', lang)}#${slug}`,
      kind: 'term' as const,
      title: term === name ? term : `${lang === 'pl' ? term : foreign(term, 'pl')}: ${plain(keepForeign(name))}`,
      place: '',
      text: body,
    })),
  ]
  // Without its mark a heading would run into the sentence after it.
  return documents.map((document) => ({
    ...document,
    text: plain(keepForeign(document.text.replace(/^#{2,6} .+$/gm, '$& ·'))),
    weight: document.weight ?? WEIGHT[document.kind],
  }))
}
