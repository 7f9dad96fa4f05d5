import type { ReactNode } from 'react'
import { practicesPath } from '@/lib/filters/address'
import type { FilterState } from '@/lib/filters/state'
import { words, type Lang } from '@/lib/i18n'
import { PAGE } from '@/lib/paging'
import { typeset } from '@/lib/text/typography'

/**
 * A list that grows with the catalogue. A long one shows as much as a page of the list of practices does, says so, and
 * leads there.
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
      {children(items.slice(0, PAGE))}
      {items.length > PAGE && (
        <p className="mt-3 note">
          {typeset(t.shown(PAGE, items.length), lang)} <a href={practicesPath(all, lang)}>{typeset(t.all, lang)}</a>
        </p>
      )}
    </>
  )
}
