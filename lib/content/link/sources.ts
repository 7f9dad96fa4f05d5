import { namesOf } from '../../names'
import { endsInSource, replaceSources } from '../../text/references'
import { SILENT } from '../schemas/fields'
import { how } from '../schemas/how'
import { valueAt } from '../validate'
import type { AnyEntry, Check } from './round'

/** Ensure that each field of the how says where it is known from, unless the sources are silent on it. */
export const howIsProven: Check = ({ polish, report }) => {
  for (const file of polish) {
    if (file.collection !== 'practices') continue
    for (const field of namesOf(how.shape)) {
      const path = ['how', field]
      const text = how.shape[field].safeParse(valueAt(file.data, path)).data
      if (!text) continue
      const words = replaceSources(text, () => '').trim()
      if (endsInSource(text) && words !== '' && words !== SILENT) continue
      report(
        file,
        path,
        'tekstu, który kończy się przypisem: tekst[](source:klucz)',
        endsInSource(text) ? `przypis bez tekstu albo przy słowach „${SILENT}”` : 'tekst bez przypisu na końcu',
        `dopisz na końcu przypis z kluczem źródła albo, gdy źródła milczą, wpisz samo „${SILENT}”`,
      )
    }
  }
}

/** Ensure that no two editions have a source of the same key, nor any entry one of an edition: any may refer to that. */
export const editionsSourcesAreTheirOwn: Check = ({ entries, report }) => {
  const owners = new Map<string, AnyEntry>()
  for (const entry of entries.editions.values()) {
    entry.data.sources.forEach(({ key }, i) => {
      const owner = owners.get(key) ?? entry
      if (owner !== entry)
        report(
          entry,
          ['sources', i, 'key'],
          'klucza, którego nie ma źródło innej edycji',
          `„${key}”, jak w ${owner.path}`,
          `dopisz do klucza rok: „${key}-${entry.data.year}”`,
        )
      owners.set(key, owner)
    })
  }
  for (const entry of [...entries.practices.values(), ...entries.cities.values()])
    entry.data.sources.forEach(({ key }, i) => {
      const owner = owners.get(key)
      if (owner)
        report(
          entry,
          ['sources', i, 'key'],
          'klucza, którego nie ma źródło żadnej edycji',
          `„${key}”, jak w ${owner.path}`,
          'usuń to źródło, jeśli to ono; jeśli to inne, zmień jego klucz',
        )
    })
}
