import { words, type Lang } from '@/lib/i18n'

/** The way between the pages of a long list; nothing where there is one page. */
export function Pager({
  page,
  pages,
  href,
  lang,
}: {
  page: number
  pages: number
  href: (page: number) => string
  lang: Lang
}) {
  const t = words(lang).filters
  if (pages === 1) return null
  return (
    <nav aria-label={t.pages} className="row mt-6 no-print">
      {page > 1 && (
        <a href={href(page - 1)} rel="prev">
          {t.previous}
        </a>
      )}
      <span aria-current="page">{t.page(page, pages)}</span>
      {page < pages && (
        <a href={href(page + 1)} rel="next">
          {t.next}
        </a>
      )}
    </nav>
  )
}
