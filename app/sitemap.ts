import type { MetadataRoute } from 'next'
import { getCatalogue } from '@/lib/content'
import { publishedLangs, type Lang } from '@/lib/i18n'
import { everyAddress } from '@/lib/addresses'
import { path, siteUrl } from '@/lib/urls'

/** Every address of every published language, each with its other languages and the date of its last change. */
export default function sitemap(): MetadataRoute.Sitemap {
  const polish: Lang = 'pl'
  return everyAddress(getCatalogue(polish)).flatMap(({ view, slug, changed }) =>
    publishedLangs.map((lang) => ({
      url: siteUrl + path(view, lang, slug),
      lastModified: changed,
      alternates: { languages: Object.fromEntries(publishedLangs.map((other) => [other, siteUrl + path(view, other, slug)])) },
    })))
}
