import { words, type Lang } from '@/lib/i18n'
import { typeset } from '@/lib/typography'
import { path, type View } from '@/lib/urls'

const links = ['about', 'propose', 'glossary', 'accessibility', 'privacy'] as const satisfies View[]

/** Licences, and the pages about the catalogue itself. */
export function SiteFooter({ lang }: { lang: Lang }) {
  const t = words(lang)
  return (
    <footer className="mt-16 border-t border-line bg-sheet text-note">
      <div className="mx-auto max-w-page px-4 py-8 md:px-8">
        <nav aria-label={t.footerNavigation}>
          <ul className="flex flex-wrap gap-x-5">
            {links.map((view) => <li key={view}><a href={path(view, lang)} className="inline-block py-1">{t.nav[view]}</a></li>)}
          </ul>
        </nav>
        <p className="mt-3">{typeset(t.footer.licence, lang)}</p>
      </div>
    </footer>
  )
}
