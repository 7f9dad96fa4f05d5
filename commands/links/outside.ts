import type { Catalogue } from '../../lib/catalogue'
import { parse, type ContentFile } from '../../lib/content/parse'
import { linksOf } from '../../lib/content/parse/prose'
import type { Outside } from './check'

/**
 * Every outside address that a reader can follow, from sources and from texts in any language, once, in the order of
 * the alphabet.
 */
export function outsideAddresses(catalogue: Catalogue, files: readonly ContentFile[]): Outside[] {
  const found = new Map<string, Outside>()
  const add = (address: string | undefined, date: string) => {
    if (address && !found.has(address)) found.set(address, { address, date })
  }
  for (const { sources } of [
    ...catalogue.practices.values(),
    ...catalogue.cities.values(),
    ...catalogue.editions.values(),
  ]) {
    for (const { address, newerAddress, archiveDate } of sources) {
      add(address, archiveDate)
      add(newerAddress, archiveDate)
    }
  }
  for (const one of files) {
    const file = parse(one)
    if (Array.isArray(file)) continue // nothing is published of it
    const changed = catalogue[file.collection].get(file.slug)?.changed ?? ''
    for (const { address } of linksOf(file)) if (/^https?:/.test(address)) add(address, changed)
  }
  return [...found.values()].sort((a, b) => (a.address < b.address ? -1 : 1))
}
