import type { MetadataRoute } from 'next'
import { commonParam } from '@/lib/query-params'
import { publishedLangs } from '@/lib/i18n'
import { path, siteUrl } from '@/lib/urls'

export default function robots(): MetadataRoute.Robots {
  // Results of a search are made of whatever somebody typed; what they lead to is in the sitemap.
  return {
    rules: {
      userAgent: '*',
      allow: '/',
      disallow: publishedLangs.flatMap((lang) => [
        `${path('search', lang)}?`,
        `${path('practices', lang)}?*${commonParam('query', lang)}=`,
      ]),
    },
    sitemap: `${siteUrl}/sitemap.xml`,
  }
}
