import { notFound } from 'next/navigation'
import type { Catalogue } from '@/lib/catalogue'
import { getCatalogue } from '@/lib/content'
import { isPublishedLang, publishedLangs, type Lang } from '@/lib/i18n'
import { pageSlugs, type PageView } from '@/lib/urls'

/** The parameters of a route, as Next hands them over. */
export type Params<Names extends string = never> = { params: Promise<Record<'lang' | Names, string>> }

/** The language of a route and the catalogue in it. A language that is not published is not found. */
export async function readLang({ params }: Params): Promise<{ lang: Lang; catalogue: Catalogue }> {
  const { lang } = await params
  return isPublishedLang(lang) ? { lang, catalogue: getCatalogue(lang) } : notFound()
}

/** The entry of a collection that a route names, with its language and catalogue. An unknown slug is not found. */
export async function readEntry<T>(
  { params }: Params<'slug'>,
  collectionOf: (catalogue: Catalogue) => ReadonlyMap<string, T>,
) {
  const { slug } = await params
  const { lang, catalogue } = await readLang({ params })
  const entry = collectionOf(catalogue).get(slug)
  return entry ? { lang, catalogue, entry } : notFound()
}

/** Every language and slug of a collection, to be rendered at build time. */
export const everySlug = (collectionOf: (catalogue: Catalogue) => ReadonlyMap<string, unknown>) =>
  publishedLangs.flatMap((lang) => [...collectionOf(getCatalogue(lang)).keys()].map((slug) => ({ lang, slug })))

/** The entry of content/pages that a view shows; without it the catalogue is incomplete and the build stops. */
export async function readContentPage(params: Params, view: PageView) {
  const { lang, catalogue } = await readLang(params)
  const slug = pageSlugs[view]
  const entry = catalogue.pages.get(slug)
  if (!entry) throw new Error(`content/pages/${slug}.md is missing`)
  return { lang, catalogue, entry }
}
