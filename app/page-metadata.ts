import type { Metadata } from 'next'
import { exportPath } from '@/lib/data/exports'
import { words, type Lang } from '@/lib/i18n'
import { plain } from '@/lib/text/plain'
import { pictureAddress, size } from '@/lib/pictures/cards'
import type { SetName } from '@/lib/data/records'
import { inEveryLanguage, path, siteUrl, type View } from '@/lib/urls'

type Page = {
  view: View
  lang: Lang
  slug?: string
  title: string
  description: string
  feed?: SetName
  article?: { published: string; changed: string }
}

/** Languages as Open Graph names them. */
const locales: Record<Lang, string> = { pl: 'pl_PL', en: 'en_GB', uk: 'uk_UA' }

/**
 * Title, description, canonical address, the same page in the other published languages, the feed of a set, and what
 * networks show beside a link.
 */
export function pageMetadata({ view, lang, slug, title, description, feed, article }: Page): Metadata {
  const t = words(lang)
  const address = (other: Lang) => siteUrl + path(view, other, slug)
  const hasOwnPicture = view === 'practice' || view === 'city'
  return {
    title: view === 'home' ? `${t.siteName}: ${title}` : `${title} – ${t.siteName}`,
    description: plain(description),
    alternates: {
      canonical: address(lang),
      languages: inEveryLanguage(address),
      ...(feed && { types: { 'application/atom+xml': siteUrl + exportPath(feed, lang, 'atom') } }),
    },
    openGraph: {
      title,
      description: plain(description),
      url: address(lang),
      siteName: t.siteName,
      locale: locales[lang],
      images: {
        url: siteUrl + pictureAddress(view, lang, slug),
        ...size,
        alt: hasOwnPicture ? title : `${t.siteName}: ${t.siteLine}`,
      },
      ...(article
        ? { type: 'article', publishedTime: article.published, modifiedTime: article.changed }
        : { type: 'website' }),
    },
    twitter: { card: 'summary_large_image' },
  }
}
