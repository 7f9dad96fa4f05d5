import { commonParam } from '@/lib/query-params'
import { words, type Lang } from '@/lib/i18n'
import { QUERY_CHARACTERS } from '@/lib/search/engine/tokenise'
import { path } from '@/lib/urls'

/** The search box: a labelled plain form. The page's search landmark. */
export function SearchForm({ lang, id, query }: { lang: Lang; id: string; query?: string }) {
  const t = words(lang).search
  return (
    <form action={path('search', lang)} method="get" role="search" className="search no-print">
      <label htmlFor={id}>{t.label}</label>
      <span className="line">
        <input
          id={id}
          name={commonParam('query', lang)}
          type="search"
          defaultValue={query}
          maxLength={QUERY_CHARACTERS}
        />
        <button type="submit">{t.submit}</button>
      </span>
    </form>
  )
}
