import type { AnyEntry, Check } from './round'

/** Ensure that keys are unique in each list, because translations and references attach to them. */
export const keysAreUnique: Check = ({ entries, chronicles, unique }) => {
  const keyed = (entry: AnyEntry, field: string, items: readonly { key: string }[]) =>
    unique(entry, [field], items, 'key', ({ key }) => key)
  for (const entry of chronicles) {
    keyed(entry, 'timeline', entry.data.timeline)
    keyed(entry, 'sources', entry.data.sources)
    keyed(entry, 'gaps', entry.data.gaps)
  }
  for (const entry of entries.practices.values()) {
    keyed(entry, 'results', entry.data.results)
    keyed(entry, 'reviews', entry.data.reviews)
    keyed(entry, 'relations', entry.data.relations)
  }
  for (const entry of entries.editions.values()) keyed(entry, 'credits', entry.data.credits)
}

/** Ensure that titles are unique in a collection: they are the titles of pages and of search results. */
export const titlesAreUnique: Check = ({ entries, report }) => {
  const differ = <E extends AnyEntry>(
    collection: ReadonlyMap<string, E>,
    field: string,
    titleOf: (entry: E) => string,
  ) => {
    const first = new Map<string, E>()
    for (const entry of collection.values()) {
      const before = first.get(titleOf(entry))
      if (before)
        report(
          entry,
          [field],
          'tytułu, którego nie ma żaden inny plik',
          `„${titleOf(entry)}”, jak w ${before.path}`,
          'dopisz do tytułu to, co go odróżnia, np. miasto',
        )
      else first.set(titleOf(entry), entry)
    }
  }
  differ(entries.practices, 'title', ({ data }) => data.title)
  differ(entries.cities, 'name', ({ data }) => data.name)
  differ(entries.categories, 'name', ({ data }) => data.name)
  differ(entries.editions, 'title', ({ data }) => data.title)
  differ(entries.pages, 'title', ({ data }) => data.title)
}

/** Ensure that a former address is not in use, neither as a file's name nor as another file's former address. */
export const formerSlugsAreFree: Check = ({ entries, slugs, report }) => {
  for (const collection of ['practices', 'cities', 'categories'] as const) {
    const taken = new Map<string, string>()
    for (const entry of entries[collection].values()) {
      entry.data.formerSlugs.forEach((slug, i) => {
        const owner = slugs[collection].has(slug) ? `content/${collection}/${slug}.md` : taken.get(slug)
        if (owner)
          report(
            entry,
            ['formerSlugs', i],
            'dawnej nazwy, której nikt inny nie używa',
            `„${slug}”, nazwa zajęta przez ${owner}`,
            'usuń ją z jednego z plików',
          )
        taken.set(slug, entry.path)
      })
    }
  }
}
