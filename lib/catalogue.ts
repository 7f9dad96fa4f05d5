import type { UrlCheck } from './content/url-checks'
import type { FrontMatter } from './content/schemas'
import type { Lang } from './i18n/langs'

/**
 * What every entry of the finished catalogue has besides its fields: the language its words are in, and whether they
 * translate an older Polish text.
 */
export type LocalisedEntry = { slug: string; lang: Lang; body: string; stale: boolean }
/** Words that may be in another language than the page: shown with a `lang` attribute. */
export type LocalisedText = { text: string; lang: Lang }

type Practices = FrontMatter<'practices'>
export type Source = Omit<Practices['sources'][number], 'lang'> & {
  /** Of its title, which is never translated. */
  lang: Lang
  noteLang: Lang
  /** The date the archived copy should be closest to. */
  archiveDate: string
  /** The last check of its address and of its newer address, where there was one. */
  check?: UrlCheck | undefined
  newerCheck?: UrlCheck | undefined
}
export type TimelineEvent = Omit<Practices['timeline'][number], 'sources'> & { lang: Lang; sources: Source[] }
export type Result = Omit<Practices['results'][number], 'source'> & { lang: Lang; source: Source }
export type Review = Omit<Practices['reviews'][number], 'sources'> & { lang: Lang; sources: Source[] }
export type Gap = Practices['gaps'][number] & { lang: Lang }
export type Relation = Practices['relations'][number] & { lang: Lang }
export type HowField = keyof Practices['how']
export type Voivodeship = NonNullable<Practices['voivodeship']>
export type Theme = Practices['themes'][number]

export type Edition = LocalisedEntry &
  Omit<FrontMatter<'editions'>, 'criteria' | 'sources' | 'timeline' | 'gaps' | 'credits'> & {
    criteria: Criterion[]
    credits: { key: string; text: string; lang: Lang }[]
    sources: Source[]
    timeline: TimelineEvent[]
    gaps: Gap[]
  }
export type CategoryEdition = Omit<FrontMatter<'categories'>['editions'][number], 'edition' | 'source'> & {
  edition: Edition
  source: Source
  /** Of the recommendations. */
  lang: Lang
  translatedTitle?: string | undefined
}
export type Category = LocalisedEntry & Omit<FrontMatter<'categories'>, 'editions'> & { editions: CategoryEdition[] }
export type City = LocalisedEntry &
  Omit<FrontMatter<'cities'>, 'sources' | 'timeline' | 'gaps'> & {
    sources: Source[]
    timeline: TimelineEvent[]
    gaps: Gap[]
  }
export type Recognition = Omit<Practices['recognition'][number], 'edition' | 'category' | 'source'> & {
  lang: Lang
  edition: Edition
  category: Category
  source: Source
}
/** How a practice stands: as an edition recognised it, or only proposed. */
export type Standing = Recognition['as'] | 'proposed'

/** One initiative of one place, whatever editions recognised it. */
export type Practice = LocalisedEntry &
  Omit<
    Practices,
    | 'city'
    | 'voivodeship'
    | 'recognition'
    | 'proposed'
    | 'how'
    | 'results'
    | 'timeline'
    | 'reviews'
    | 'gaps'
    | 'relations'
    | 'sources'
    | 'status'
  > & {
    /** The city, or null for a voivodeship's practice. */
    city: City | null
    voivodeship: Voivodeship
    status: Omit<Practices['status'], 'source'> & { source: Source }
    recognition: Recognition[]
    /** When it was proposed and in which category; a practice without recognition has always been. */
    proposed: { on: string; category: Category } | undefined
    /** Null where the sources are silent. */
    how: Record<HowField, LocalisedText | null>
    results: Result[]
    timeline: TimelineEvent[]
    reviews: Review[]
    gaps: Gap[]
    relations: Relation[]
    /** Its own sources and those of editions that it refers to. */
    sources: Source[]
  }
export type Juror = LocalisedEntry &
  Omit<FrontMatter<'jury'>, 'source' | 'editions' | 'citySlug'> & {
    editions: Edition[]
    source: Source
    home: City | null
  }
export type Criterion = LocalisedEntry & FrontMatter<'criteria'>
export type Page = LocalisedEntry & FrontMatter<'pages'>
export type Term = LocalisedEntry & FrontMatter<'glossary'>

/** The whole content in one language, checked, linked and in the order in which it is shown. */
export type Catalogue = {
  lang: Lang
  practices: ReadonlyMap<string, Practice>
  cities: ReadonlyMap<string, City>
  categories: ReadonlyMap<string, Category>
  editions: ReadonlyMap<string, Edition>
  jury: ReadonlyMap<string, Juror>
  criteria: ReadonlyMap<string, Criterion>
  pages: ReadonlyMap<string, Page>
  glossary: ReadonlyMap<string, Term>
}
