import type { MetadataRoute } from 'next'
import { getCatalogue } from '@/lib/content'
import { words } from '@/lib/i18n'
import { colours } from '@/lib/look'
import { icons } from '@/lib/pictures/icons'
import { editionYears } from '@/lib/queries'
import { path } from '@/lib/urls'

/** What a system needs to put the catalogue among its programs; it opens in the browser, with the address in sight. */
export default function manifest(): MetadataRoute.Manifest {
  const t = words('pl')
  return {
    id: '/',
    name: `${t.siteName}: ${t.siteLine}`,
    short_name: t.siteName,
    description: t.home.lead(editionYears(getCatalogue('pl'))),
    lang: 'pl',
    dir: 'ltr',
    start_url: path('home', 'pl'),
    scope: '/',
    display: 'minimal-ui',
    background_color: colours.day.paper,
    theme_color: colours.day.paper,
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      ...icons.map(({ address, side, purpose }) => ({
        src: address,
        sizes: `${side}x${side}`,
        type: 'image/png',
        purpose,
      })),
    ],
  }
}
