import type { ReactNode } from 'react'
import type { City } from '@/lib/catalogue'
import { words, type Lang } from '@/lib/i18n'
import { typeset } from '@/lib/text/typography'
import { path } from '@/lib/urls'
import { LocalisedText } from './localised-text'

/** One field across all entries, with what each cell says in plain words. */
export type Row = { key: string; title: ReactNode; cells: readonly ReactNode[]; texts: readonly string[] }

/** A row of plain words, one for each entry. */
export const textRow = (key: string, title: string, texts: readonly string[], lang: Lang): Row => ({
  key,
  title: typeset(title, lang),
  cells: texts.map((text) => typeset(text, lang)),
  texts,
})

type Entry = Pick<City, 'slug' | 'name' | 'lang'> & { label: string }

/**
 * Entries side by side, field by field, printed in type of so many points; on a narrow screen each cell stands under its
 * entry's label, unless it says the same. A field in which all agree is one wide cell, so that differences stand out.
 */
export function ComparisonTable({
  view,
  entries,
  rows,
  points,
  lang,
}: {
  view: 'practice' | 'city'
  entries: readonly Entry[]
  rows: readonly Row[]
  points: number
  lang: Lang
}) {
  const t = words(lang)
  return (
    <table className="compare" data-columns={entries.length} data-points={points}>
      <thead>
        <tr>
          <th scope="col">{t.similarPage.field}</th>
          {entries.map(({ slug, name, lang: written }) => (
            <th key={slug} scope="col">
              <a href={path(view, lang, slug)}>
                <LocalisedText text={name} lang={written} pageLang={lang} />
              </a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, title, cells, texts }) => (
          <tr key={key}>
            <th scope="row">{title}</th>
            {new Set(texts).size === 1 && entries.length > 1 ? (
              <td colSpan={entries.length}>
                {cells[0]} <span className="note">({t.comparePage.same})</span>
              </td>
            ) : (
              entries.map(({ slug, label }, index) => (
                <td key={slug} data-column={label === texts[index] ? undefined : label}>
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
