import { pageViews } from '../urls'
import type { Round } from './link'
import { linksOf } from './prose'
import { readReference } from './references'

/** Ensure that every link in a text to another entry, translated or not, leads to one that has a page. */
export function textLinksLeadSomewhere({ files, slugs, exists, report }: Round): void {
  for (const file of files) {
    for (const { address, field, position } of linksOf(file)) {
      const { collection, target = '' } = readReference(address) ?? {}
      if (!collection) continue
      const place = { path: file.path, position: () => position }
      exists(place, [field], collection, target)
      if (collection === 'pages' && slugs.pages.has(target) && !pageViews[target])
        report(
          place,
          [field],
          `strony, którą serwis pokazuje: ${Object.keys(pageViews).join(', ')}`,
          `„${target}”`,
          'wskaż jedną z nich',
        )
    }
  }
}
