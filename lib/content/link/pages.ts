import { pageViews } from '../../urls'
import { nearest } from '../nearest'
import type { Check } from './round'

const shown = Object.keys(pageViews)

/** Ensure that every page is one that the site shows: a new file alone has no address. */
export const pagesAreShown: Check = ({ entries, report }) => {
  for (const page of entries.pages.values()) {
    if (shown.includes(page.slug)) continue
    const guess = nearest(page.slug, shown)
    report(
      page,
      [],
      `jednej ze stron, które serwis pokazuje: ${shown.join(', ')}`,
      `„${page.slug}”`,
      guess
        ? `zmień nazwę pliku na ${guess}.md`
        : 'przenieś tekst na jedną z nich albo poproś osobę, która programuje, o adres dla nowej',
    )
  }
}
