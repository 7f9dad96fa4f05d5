import { words, type Lang } from '@/lib/i18n'
import { path, type View } from '@/lib/urls'
import { LanguageSwitch } from './language-switch'
import { Mark } from './mark'
import { SearchForm } from './search-form'

const main = [
  'practices',
  'cities',
  'categories',
  'next',
  'compare',
  'data',
  'editions',
  'about',
] as const satisfies View[]

/** The list that an entry's page belongs to. */
const listOf: Partial<Record<View, (typeof main)[number]>> = {
  practice: 'practices',
  similar: 'practices',
  city: 'cities',
  category: 'categories',
  edition: 'editions',
}

/** The site's name, the page's address in each language, and the main ways in, where the reader is among them. */
export function SiteHeader({ view, address, lang }: { view: View; address: (lang: Lang) => string; lang: Lang }) {
  const t = words(lang)
  return (
    <header className="top">
      <div className="frame">
        <a href={path('home', lang)} className="name">
          <Mark as="award" size={34} />
          <span lang={lang === 'pl' ? undefined : 'pl'}>{t.siteName}</span>
        </a>
        <LanguageSwitch address={address} lang={lang} />
        {view !== 'search' && <SearchForm lang={lang} id="szukaj-w-naglowku" />}
        <nav aria-label={t.mainNavigation} className="ways">
          <ul className="row">
            {main.map((way) => (
              <li key={way}>
                <a href={path(way, lang)} aria-current={way === view ? 'page' : way === listOf[view] || undefined}>
                  {t.nav[way]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}
