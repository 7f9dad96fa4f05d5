import { words, type Lang } from '@/lib/i18n'
import { typeset } from '@/lib/typography'
import { path } from '@/lib/urls'

export type Crumb = { href: string; label: string }

/** The way back up: home, then each step. */
export function Breadcrumbs({ steps, lang }: { steps: readonly Crumb[]; lang: Lang }) {
  const t = words(lang)
  return (
    <nav aria-label={t.breadcrumbs} className="mb-6 text-note no-print">
      <ol className="flex flex-wrap gap-x-2">
        {[{ href: path('home', lang), label: t.nav.home }, ...steps].map(({ href, label }, index) => (
          <li key={href}>{index > 0 && <span aria-hidden="true">/ </span>}<a href={href}>{typeset(label, lang)}</a></li>
        ))}
      </ol>
    </nav>
  )
}
