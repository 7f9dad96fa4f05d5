import type { ReactNode } from 'react'

/** One entry: `name` is its title as bare text, for narrow screens. */
type Column = { key: string; name: string; title: ReactNode; href: string }
/** One field across all columns; `same` compares the cells, where they can be compared. */
export type Row = { key: string; title: ReactNode; cells: readonly ReactNode[]; same?: readonly string[] }

/** Entries side by side, field by field. A field in which all agree is one wide cell, so that differences stand out. */
export function ComparisonTable({
  corner,
  columns,
  rows,
  sameNote,
}: {
  corner: string
  columns: readonly Column[]
  rows: readonly Row[]
  sameNote: string
}) {
  return (
    <table className="compare" data-columns={columns.length}>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {columns.map(({ key, title, href }) => (
            <th key={key} scope="col">
              <a href={href}>{title}</a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, title, cells, same }) => (
          <tr key={key}>
            <th scope="row">{title}</th>
            {same && new Set(same).size === 1 && columns.length > 1 ? (
              <td colSpan={columns.length}>
                {cells[0]} <span className="note">({sameNote})</span>
              </td>
            ) : (
              cells.map((cell, index) => (
                <td key={columns[index]?.key} data-column={columns[index]?.name}>
                  {cell}
                </td>
              ))
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
