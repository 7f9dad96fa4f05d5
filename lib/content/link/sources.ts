import { endsInSource, replaceSources } from '../references'
import { SILENT } from '../schemas/fields'
import type { AnyEntry, Check } from './round'

/** Ensure that every source referred to is listed. */
export const sourcesAreListed: Check = ({ entries, chronicles, hasSource }) => {
  const haveSources = (entry: AnyEntry, field: string, items: readonly { sources: readonly string[] }[]) =>
    items.forEach(({ sources }, i) => sources.forEach((key, j) => hasSource(entry, [field, i, 'sources', j], key)))
  const haveSource = (entry: AnyEntry, field: string, items: readonly { source: string }[]) =>
    items.forEach(({ source }, i) => hasSource(entry, [field, i, 'source'], source))

  for (const entry of chronicles) haveSources(entry, 'timeline', entry.data.timeline)
  for (const entry of entries.practices.values()) {
    hasSource(entry, ['status', 'source'], entry.data.status.source)
    haveSource(entry, 'recognition', entry.data.recognition)
    haveSource(entry, 'results', entry.data.results)
    haveSources(entry, 'reviews', entry.data.reviews)
  }
  for (const entry of entries.categories.values()) haveSource(entry, 'editions', entry.data.editions)
  for (const entry of entries.jury.values()) hasSource(entry, ['source'], entry.data.source)
}

/** Ensure that each field of the how says where it is known from, unless the sources are silent on it. */
export const howIsProven: Check = ({ entries, report }) => {
  for (const entry of entries.practices.values())
    for (const [field, text] of Object.entries(entry.data.how)) {
      if (text === null) continue
      const said = replaceSources(text, () => '').trim()
      if (endsInSource(text) && said !== '' && said !== SILENT) continue
      report(
        entry,
        ['how', field],
        'tekstu, który kończy się przypisem: tekst[](source:klucz)',
        endsInSource(text) ? `przypis bez tekstu albo przy słowach „${SILENT}”` : 'tekst bez przypisu na końcu',
        `dopisz na końcu przypis z kluczem źródła albo, gdy źródła milczą, wpisz samo „${SILENT}”`,
      )
    }
}

/** Ensure that no two editions have a source of the same key: any entry may refer to it. */
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
}
