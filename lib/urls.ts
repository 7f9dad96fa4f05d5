import { configuration } from './configuration'
import { langs, publishedLangs, type Lang } from './i18n/langs'
import { namesOf } from './names'

const lists = {
  home: { pl: '', other: '' },
  practices: { pl: 'praktyki', other: 'practices' },
  cities: { pl: 'miasta', other: 'cities' },
  categories: { pl: 'kategorie', other: 'categories' },
  editions: { pl: 'edycje', other: 'editions' },
  next: { pl: 'co-dalej', other: 'what-next' },
  compare: { pl: 'porownaj', other: 'compare' },
  jury: { pl: 'jury', other: 'jury' },
  criteria: { pl: 'kryteria', other: 'criteria' },
  search: { pl: 'szukaj', other: 'search' },
  glossary: { pl: 'slowniczek', other: 'glossary' },
  data: { pl: 'dane', other: 'data' },
  about: { pl: 'o-akcji', other: 'about' },
  accessibility: { pl: 'dostepnosc', other: 'accessibility' },
  privacy: { pl: 'prywatnosc', other: 'privacy' },
  propose: { pl: 'zglos', other: 'propose' },
} as const
const entries = {
  practice: { pl: 'praktyki/:slug', other: 'practices/:slug' },
  similar: { pl: 'praktyki/:slug/podobne', other: 'practices/:slug/similar' },
  city: { pl: 'miasta/:slug', other: 'cities/:slug' },
  category: { pl: 'kategorie/:slug', other: 'categories/:slug' },
  edition: { pl: 'edycje/:slug', other: 'editions/:slug' },
} as const
const files = {
  openSearch: { pl: 'opensearch.xml', other: 'opensearch.xml' },
  webApp: { pl: 'manifest.webmanifest', other: 'manifest.webmanifest' },
} as const
const troubles = {
  '400': { pl: '400', other: '400' },
  '404': { pl: '404', other: '404' },
  '414': { pl: '414', other: '414' },
  '500': { pl: '500', other: '500' },
} as const
/** Every view's address: in Polish words at the root, in English words under the prefix of any other language. */
export const views = { ...lists, ...entries, ...files, ...troubles }

export type View = keyof typeof views
/** Views that show a collection or a page of text, not one entry. */
export type ListView = keyof typeof lists
export const listViews = namesOf(lists)
/** Views that no person reads: files for browsers and systems, in each language. */
export type FileView = keyof typeof files
export const fileViews = namesOf(files)
/** Views that say what is wrong, by their status. */
export type TroubleView = keyof typeof troubles

/** The entry of content/pages whose text a view shows. */
export const pageSlugs = {
  about: 'o-akcji',
  accessibility: 'dostepnosc',
  privacy: 'prywatnosc',
  data: 'dane',
} as const satisfies Partial<Record<View, string>>
export type PageView = keyof typeof pageSlugs
/** The view of each entry of content/pages. */
export const pageViews: Partial<Record<string, PageView>> = Object.fromEntries(
  namesOf(pageSlugs).map((view) => [pageSlugs[view], view]),
)

/** The public address of a view, from the root: `path('practice', 'pl', 'study-in-lublin')`. */
export function path(view: View, lang: Lang, slug = ''): string {
  const pattern = lang === 'pl' ? views[view].pl : `${lang}/${views[view].other}`
  return `/${pattern.replace(':slug', slug)}`.replace(/(.)\/$/, '$1')
}

/** An address in every published language, and the Polish one for readers of any other language (`x-default`). */
export const inEveryLanguage = (address: (lang: Lang) => string) => ({
  ...Object.fromEntries(publishedLangs.map((lang) => [lang, address(lang)])),
  'x-default': address('pl'),
})

/** The address of the route that renders a view, as folders under app/[lang]: always English words. */
const route = (view: View, lang: Lang) => `/${lang}/${views[view].other}`.replace(/\/$/, '')

/** The address of a reference to a practice; in Polish its name has no ending for the language. */
export const referencePath = (slug: string, lang: Lang, format: string) =>
  `/data/cite/${slug}${lang === 'pl' ? '' : `.${lang}`}.${format}`

/** Rewrites from Polish addresses to their routes; other languages' addresses are their routes. */
export const rewrites = () => [
  ...namesOf(views).map((view) => ({ source: `/${views[view].pl}`, destination: route(view, 'pl') })),
  // Polish names, which have no ending, come last; Next's `:format` matches no dot.
  ...[...langs]
    .reverse()
    .flatMap((lang) =>
      ['csl.json', ':format'].map((format) => ({
        source: referencePath(':slug', lang, format),
        destination: `/${lang}/practices/:slug/reference/${format}`,
      })),
    ),
]

/** The address of an archived copy closest to a date (a year, a month or a day). */
export const archiveUrl = (address: string, date: string) =>
  `https://web.archive.org/web/${date.replaceAll('-', '')}/${address}`

/** The site's own address without a final slash. */
export const siteUrl = configuration.SITE_URL

/** The name of a record for machines (RFC 4151): it outlives the site's addresses, though not the name of its entry. */
export const tagUri = (id: string, lang: Lang) =>
  `tag:${new URL(siteUrl).hostname},2026:${lang === 'pl' ? '' : `${lang}/`}${id}`
