import type { ReactNode } from 'react'
import type { City } from '@/lib/catalogue'
import { words, type Lang } from '@/lib/i18n'
import { typeset } from '@/lib/typography'
import { path } from '@/lib/urls'
import { Said } from './said'

/** One field across all entries; `same` compares the cells, where they can be compared. */
export type Row = { key: string; title: ReactNode; cells: readonly ReactNode[]; same?: readonly string[] }

/** Entries side by side, field by field. A field in which all agree is one wide cell, so that differences stand out. */
export function ComparisonTable({
  view,
  entries,
  rows,
  lang,
}: {
  view: 'practice' | 'city'
  entries: readonly Pick<City, 'slug' | 'name' | 'lang'>[]
  rows: readonly Row[]
  lang: Lang
}) {
  const t = words(lang)
  return (
    <table className="compare" data-columns={entries.length}>
      <thead>
        <tr>
          <th scope="col">{t.similarPage.field}</th>
          {entries.map(({ slug, name, lang: written }) => (
            <th key={slug} scope="col">
              <a href={path(view, lang, slug)}>
                <Said text={name} lang={written} pageLang={lang} />
              </a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, title, cells, same }) => (
          <tr key={key}>
            <th scope="row">{title}</th>
            {same && new Set(same).size === 1 && entries.length > 1 ? (
              <td colSpan={entries.length}>
                {cells[0]} <span className="note">({t.comparePage.same})</span>
              </td>
            ) : (
              entries.map(({ slug, name, lang: written }, index) => (
                <td key={slug} data-column={typeset(name, written)}>
                  {cells[index]}
                </td>
              ))
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
