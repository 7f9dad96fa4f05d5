import { words, type Lang } from '@/lib/i18n'
import { breadcrumbList } from '@/lib/site/structured-data'
import { path } from '@/lib/urls'
import { LocalisedText } from './localised-text'
import { JsonLd } from './json-ld'

/** A step; `lang` is that of an entry's title, which may not be the page's. */
type Crumb = { href: string; label: string; lang?: Lang }

/** The way back up: home, then each step. Machines are also told what `here` is called. */
export function Breadcrumbs({ steps, here, lang }: { steps: readonly Crumb[]; here: string; lang: Lang }) {
  const t = words(lang)
  const way: Crumb[] = [{ href: path('home', lang), label: t.nav.home }, ...steps]
  return (
    <>
      <nav aria-label={t.breadcrumbs} className="crumbs no-print">
        <ol>
          {way.map(({ href, label, lang: written = lang }, index) => (
            <li key={href}>
              {index > 0 && <span aria-hidden="true"> / </span>}
              <a href={href}>
                <LocalisedText text={label} lang={written} pageLang={lang} />
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <JsonLd data={breadcrumbList(way, here)} />
    </>
  )
}
