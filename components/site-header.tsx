import type { ReactNode } from 'react'
import { words, type Lang } from '@/lib/i18n'
import { path, type View } from '@/lib/urls'
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

/** The site's name and its main ways in; `children` is the language switch. */
export function SiteHeader({ lang, children }: { lang: Lang; children: ReactNode }) {
  const t = words(lang)
  return (
    <header className="top">
      <div className="frame">
        <a href={path('home', lang)} className="name">
          <Mark as="award" size={34} />
          <span lang={lang === 'pl' ? undefined : 'pl'}>{t.siteName}</span>
        </a>
        {children}
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
