import type { ReactNode } from 'react'
import { words, type Lang } from '@/lib/i18n'
import { path, type View } from '@/lib/urls'
import { Mark } from './mark'
import { SearchForm } from './search-form'

const main = ['practices', 'cities', 'categories', 'next', 'editions', 'jury', 'criteria', 'about'] as const satisfies View[]

/** The site's name and its main ways in; `children` is the language switch. */
export function SiteHeader({ lang, children }: { lang: Lang; children: ReactNode }) {
  const t = words(lang)
  return (
    <header className="top">
      <div className="mx-auto flex max-w-page flex-wrap items-end justify-between gap-x-8 gap-y-3 px-4 py-4 md:px-8">
        <a href={path('home', lang)} className="flex items-center gap-3 text-ink no-underline"><Mark as="award" size={34} /><span className="font-serif text-heading strong" lang={lang === 'pl' ? undefined : 'pl'}>{t.siteName}</span></a>
        {children}
        <SearchForm lang={lang} id="szukaj-w-naglowku" inHeader />
        <nav aria-label={t.mainNavigation} className="basis-full">
          <ul className="flex flex-wrap gap-x-5">
            {main.map((view) => <li key={view}><a href={path(view, lang)} className="inline-block py-1">{t.nav[view]}</a></li>)}
          </ul>
        </nav>
      </div>
    </header>
  )
}
