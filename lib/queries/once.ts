import type { Catalogue } from '../catalogue'

/** Makes a function that finds something in a catalogue once, however often it is asked: for 10,000 practices, say. */
export function oncePerCatalogue<Found extends object>(find: (catalogue: Catalogue) => Found) {
  const found = new WeakMap<Catalogue, Found>()
  return (catalogue: Catalogue): Found => {
    const known = found.get(catalogue)
    if (known) return known
    const own = find(catalogue)
    found.set(catalogue, own)
    return own
  }
}
