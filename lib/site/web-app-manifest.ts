import type { Catalogue } from '../catalogue'
import { words } from '../i18n'
import { colours } from '../look'
import { icons } from '../pictures/icons'
import { editionYears } from '../queries/editions'
import { path } from '../urls'

/**
 * What a system needs to put the catalogue among its programs (W3C Web Application Manifest), in the catalogue's
 * language; it opens in the browser, with the address in sight.
 */
export function webAppManifest(catalogue: Catalogue): object {
  const { lang } = catalogue
  const t = words(lang)
  return {
    id: path('home', lang),
    name: `${t.siteName}: ${t.siteLine}`,
    short_name: t.siteName,
    description: t.home.lead(editionYears(catalogue)),
    lang,
    dir: 'ltr',
    start_url: path('home', lang),
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
