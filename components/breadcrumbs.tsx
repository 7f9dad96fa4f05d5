import { words, type Lang } from '@/lib/i18n'
import { breadcrumbList } from '@/lib/structured-data'
import { typeset } from '@/lib/typography'
import { path } from '@/lib/urls'
import { StructuredData } from './structured-data'

export type Crumb = { href: string; label: string }

/** The way back up: home, then each step. Machines are also told what `here` is called. */
export function Breadcrumbs({ steps, here, lang }: { steps: readonly Crumb[]; here: string; lang: Lang }) {
  const t = words(lang)
  const way = [{ href: path('home', lang), label: t.nav.home }, ...steps]
  return (
    <>
      <nav aria-label={t.breadcrumbs} className="crumbs no-print">
        <ol>
          {way.map(({ href, label }, index) => (
            <li key={href}>
              {index > 0 && <span aria-hidden="true"> / </span>}
              <a href={href}>{typeset(label, lang)}</a>
            </li>
          ))}
        </ol>
      </nav>
      <StructuredData data={breadcrumbList(way, here)} />
    </>
  )
}
