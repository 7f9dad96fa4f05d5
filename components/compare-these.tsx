import type { Practice } from '@/lib/catalogue'
import { comparePath, MOST } from '@/lib/comparison'
import { words, type Lang } from '@/lib/i18n'
import { path } from '@/lib/urls'

/** Below a list of practices: their comparison where they fit into one, else the page where some are chosen. */
export function CompareThese({ practices, lang }: { practices: readonly Practice[]; lang: Lang }) {
  const t = words(lang).comparePage
  if (practices.length < 2) return null
  return (
    <p className="mt-6 no-print">
      {practices.length > MOST ? (
        <a href={path('compare', lang)}>{t.title}</a>
      ) : (
        <a href={comparePath('practices', practices, lang)}>{t.these}</a>
      )}
    </p>
  )
}
