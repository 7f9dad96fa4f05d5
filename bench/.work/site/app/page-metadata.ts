import type { Metadata } from 'next'
import { publishedLangs, words, type Lang } from '@/lib/i18n'
import { plain } from '@/lib/markdown'
import { path, siteUrl, type View } from '@/lib/urls'

type Page = { view: View; lang: Lang; slug?: string; title: string; description: string }

/** Title, description, canonical address and the same page in the other published languages. */
export function pageMetadata({ view, lang, slug, title, description }: Page): Metadata {
  const site = words(lang).siteName
  const languages = Object.fromEntries(publishedLangs.map((other) => [other, siteUrl + path(view, other, slug)]))
  return {
    title: view === 'home' ? `${site}: ${title}` : `${title} – ${site}`,
    description: plain(description),
    alternates: { canonical: siteUrl + path(view, lang, slug), languages: { ...languages, 'x-default': siteUrl + path(view, 'pl', slug) } },
  }
}
