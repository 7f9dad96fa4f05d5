import { linksOf } from '../parse/prose'
import { readReference } from '../references'
import type { Check } from './round'

/** Ensure that every link in a text to another entry, translated or not, leads to one that is there. */
export const textLinksLeadSomewhere: Check = ({ files, exists }) => {
  for (const file of files) {
    for (const { address, field, position } of linksOf(file)) {
      const { collection, target } = readReference(address) ?? {}
      if (collection) exists({ path: file.path, position }, [field], collection, target)
    }
  }
}
