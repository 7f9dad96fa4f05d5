import { linksOf } from '../parse/prose'
import { readReference, SOURCE } from '../references'
import type { Check } from './round'

/** Ensure that every link in a text, translated or not, leads to an entry or a source that is there. */
export const textLinksLeadSomewhere: Check = ({ files, entries, exists, hasSource, report }) => {
  for (const file of files) {
    for (const { address, field, position } of linksOf(file)) {
      const { scheme, collection, target = '' } = readReference(address) ?? {}
      const place = { path: file.path, position }
      if (collection) exists(place, [field], collection, target)
      if (scheme !== SOURCE) continue
      const owner = mayRefer(file.collection, field) ? entries[file.collection].get(file.slug) : undefined
      if (owner) hasSource(owner, [field], target, place)
      else if (!mayRefer(file.collection, field))
        report(
          place,
          [field],
          'przypisu tylko w polach how i w treści praktyki, miasta albo edycji',
          `„[](${address})”`,
          'usuń przypis; gdzie indziej źródło wskazują pola source i sources',
        )
    }
  }
}

/** Texts whose page lists sources, and which have no field of their own for them. */
const mayRefer = (collection: string, field: string) =>
  (collection === 'practices' && field.startsWith('how.')) ||
  (['practices', 'cities', 'editions'].includes(collection) && field === 'treść')
