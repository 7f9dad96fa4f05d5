import type { Catalogue } from '../../lib/catalogue'
import type { Outside } from './check'

/** Every outside address that a reader can follow, once, in the order of the alphabet. */
export function outsideAddresses(catalogue: Catalogue): Outside[] {
  const found = new Map<string, Outside>()
  const add = (address: string | undefined, date: string) => {
    if (address && !found.has(address)) found.set(address, { address, date })
  }
  for (const { sources, body, changed } of [...catalogue.practices.values(), ...catalogue.cities.values(), ...catalogue.editions.values()]) {
    for (const { address, newerAddress, archiveDate } of sources) {
      add(address, archiveDate)
      add(newerAddress, archiveDate)
    }
    for (const [, address] of body.matchAll(/\]\((https?:\/\/[^)\s]+)\)/g)) add(address, changed)
  }
  return [...found.values()].sort((a, b) => (a.address < b.address ? -1 : 1))
}
