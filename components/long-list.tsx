import type { ReactNode } from 'react'
import { practicesPath } from '@/lib/filters/address'
import type { FilterState } from '@/lib/filters/state'
import { words, type Lang } from '@/lib/i18n'
import { typeset } from '@/lib/typography'

/** More entries than a reader goes through on one page: what grows with the catalogue has to end somewhere. */
export const LIMIT = 100

/**
 * A list that grows with the catalogue. A long one shows its beginning, says so, and leads to the list of practices,
 * which has pages.
 */
export function LongList<Item>({
  items,
  all,
  lang,
  children,
}: {
  items: readonly Item[]
  /** The filters that give them all. */
  all: FilterState
  lang: Lang
  children: (shown: readonly Item[]) => ReactNode
}) {
  const t = words(lang).longList
  return (
    <>
      {children(items.slice(0, LIMIT))}
      {items.length > LIMIT && (
        <p className="mt-3 note">
          {typeset(t.shown(LIMIT, items.length), lang)} <a href={practicesPath(all, lang)}>{typeset(t.all, lang)}</a>
        </p>
      )}
    </>
  )
}
