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
  'editions',
  'jury',
  'criteria',
  'about',
] as const satisfies View[]

/** The site's name, the page's address in each language, and the main ways in. */
export function SiteHeader({ address, lang }: { address: (lang: Lang) => string; lang: Lang }) {
  const t = words(lang)
  return (
    <header className="top">
      <div className="frame">
        <a href={path('home', lang)} className="name">
          <Mark as="award" size={34} />
          <span lang={lang === 'pl' ? undefined : 'pl'}>{t.siteName}</span>
        </a>
        <LanguageSwitch address={address} lang={lang} />
        <SearchForm lang={lang} id="szukaj-w-naglowku" inHeader />
        <nav aria-label={t.mainNavigation} className="ways">
          <ul className="row">
            {main.map((view) => (
              <li key={view}>
                <a href={path(view, lang)}>{t.nav[view]}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}
