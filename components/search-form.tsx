import { words, type Lang } from '@/lib/i18n'
import { path } from '@/lib/urls'

/** The search box: a labelled plain form. `id` tells two boxes on one page apart. */
export function SearchForm({ lang, id, query }: { lang: Lang; id: string; query?: string }) {
  const t = words(lang).search
  return (
    <form action={path('search', lang)} method="get" role="search" className="search no-print">
      <label htmlFor={id}>{t.label}</label>
      <span className="flex gap-2"><input id={id} name="q" type="search" defaultValue={query} maxLength={200} /><button type="submit">{t.submit}</button></span>
    </form>
  )
}
