import { nothingIsYetToCome } from './future'
import type { AnyEntry, Path, Round } from './link'
import { textLinksLeadSomewhere } from './text-links'

type Check = (round: Round) => void

/** Ensure that places, editions and categories of practices exist, and that the category belonged to that edition. */
const practicesStandSomewhere: Check = ({ entries, exists, unique, report }) => {
  for (const entry of entries.practices.values()) {
    exists(entry, ['city'], 'cities', entry.data.city)
    exists(entry, ['proposed', 'category'], 'categories', entry.data.proposed?.category)
    unique(entry, ['recognition'], entry.data.recognition, 'edition', ({ edition }) => edition)
    entry.data.recognition.forEach(({ edition, category }, i) => {
      exists(entry, ['recognition', i, 'edition'], 'editions', edition)
      exists(entry, ['recognition', i, 'category'], 'categories', category)
      const had = entries.categories.get(category)?.data.editions
      if (had && !had.some((one) => one.edition === edition)) {
        report(
          entry,
          ['recognition', i, 'category'],
          `kategorii, którą miała edycja ${edition}`,
          `„${category}”`,
          `wybierz inną kategorię albo dopisz edycję w content/categories/${category}.md`,
        )
      }
    })
  }
}

/** Ensure that every source referred to is listed. */
const sourcesAreListed: Check = ({ entries, hasSource }) => {
  for (const entry of [...entries.practices.values(), ...entries.cities.values(), ...entries.editions.values()]) {
    entry.data.timeline.forEach(({ sources }, i) =>
      sources.forEach((key, j) => hasSource(entry, ['timeline', i, 'sources', j], key)),
    )
  }
  for (const entry of entries.practices.values()) {
    const { status, recognition, results, reviews } = entry.data
    hasSource(entry, ['status', 'source'], status.source)
    recognition.forEach(({ source }, i) => hasSource(entry, ['recognition', i, 'source'], source))
    results.forEach(({ source }, i) => hasSource(entry, ['results', i, 'source'], source))
    reviews.forEach(({ sources }, i) =>
      sources.forEach((key, j) => hasSource(entry, ['reviews', i, 'sources', j], key)),
    )
  }
  for (const entry of entries.categories.values())
    entry.data.editions.forEach(({ source }, i) => hasSource(entry, ['editions', i, 'source'], source))
  for (const entry of entries.jury.values()) hasSource(entry, ['source'], entry.data.source)
}

/** Ensure that keys are unique in each list, because translations and references attach to them. */
const keysAreUnique: Check = ({ entries, unique }) => {
  const keyed = (entry: AnyEntry, field: string, items: readonly { key: string }[]) =>
    unique(entry, [field], items, 'key', ({ key }) => key)
  for (const entry of [...entries.practices.values(), ...entries.cities.values(), ...entries.editions.values()]) {
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

/** Ensure that no two editions have a source of the same key: any entry may refer to it. */
const editionsSourcesAreTheirOwn: Check = ({ entries, report }) => {
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

/**
 * Ensure that no span of time ends before it begins (a month does not end before a day in it), and that its words make
 * sense.
 */
const spansRunForward: Check = ({ entries, report }) => {
  for (const entry of [...entries.practices.values(), ...entries.cities.values(), ...entries.editions.values()]) {
    entry.data.timeline.forEach(({ date, until, qualifier }, i) => {
      if (until && qualifier && qualifier !== 'okolo')
        report(
          entry,
          ['timeline', i, 'qualifier'],
          'przy okresie tylko „okolo” albo niczego',
          `„${qualifier}”`,
          'usuń qualifier albo until',
        )
      if (until && until < date.slice(0, until.length))
        report(
          entry,
          ['timeline', i, 'until'],
          `daty nie wcześniejszej niż ${date}`,
          `„${until}”`,
          'popraw jedną z dat',
        )
    })
  }
}

/** Ensure that relations lead to another practice. */
const relationsLeadSomewhere: Check = ({ entries, exists, report }) => {
  for (const entry of entries.practices.values()) {
    entry.data.relations.forEach(({ practice }, i) => {
      exists(entry, ['relations', i, 'practice'], 'practices', practice)
      if (practice === entry.slug)
        report(entry, ['relations', i, 'practice'], 'innej praktyki', 'ta sama praktyka', 'usuń tę pozycję')
    })
  }
}

/** Ensure that editions, categories, criteria and jurors refer to what exists. */
const campaignIsWhole: Check = ({ entries, exists, unique, report }) => {
  for (const entry of entries.categories.values()) {
    unique(entry, ['editions'], entry.data.editions, 'edition', ({ edition }) => edition)
    entry.data.editions.forEach(({ edition }, i) => exists(entry, ['editions', i, 'edition'], 'editions', edition))
  }
  for (const entry of entries.editions.values()) {
    if (String(entry.data.year) !== entry.slug)
      report(
        entry,
        ['year'],
        `roku z nazwy pliku: ${entry.slug}`,
        `„${entry.data.year}”`,
        'popraw rok albo nazwę pliku',
      )
    entry.data.criteria.forEach((slug, i) => exists(entry, ['criteria', i], 'criteria', slug))
  }
  for (const entry of entries.jury.values()) {
    entry.data.editions.forEach((year, i) => exists(entry, ['editions', i], 'editions', year))
    exists(entry, ['citySlug'], 'cities', entry.data.citySlug)
  }
}

/** Ensure that titles are unique in a collection: they are the titles of pages and of search results. */
const titlesAreUnique: Check = ({ entries, report }) => {
  const seen = (items: Iterable<AnyEntry>, field: Path, titleOf: (entry: AnyEntry) => string) => {
    const first = new Map<string, AnyEntry>()
    for (const entry of items) {
      const before = first.get(titleOf(entry))
      if (before)
        report(
          entry,
          field,
          'tytułu, którego nie ma żaden inny plik',
          `„${titleOf(entry)}”, jak w ${before.path}`,
          'dopisz do tytułu miasto albo to, co go odróżnia',
        )
      else first.set(titleOf(entry), entry)
    }
  }
  const title = (entry: AnyEntry) =>
    'title' in entry.data ? entry.data.title : 'name' in entry.data ? entry.data.name : entry.slug
  seen(entries.practices.values(), ['title'], title)
  seen(entries.cities.values(), ['name'], title)
  seen(entries.categories.values(), ['name'], title)
}

/** Ensure that a former address is not in use, neither as a file's name nor as another file's former address. */
const formerSlugsAreFree: Check = ({ entries, slugs, report }) => {
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

export const checks: readonly Check[] = [
  practicesStandSomewhere,
  sourcesAreListed,
  keysAreUnique,
  editionsSourcesAreTheirOwn,
  spansRunForward,
  nothingIsYetToCome,
  relationsLeadSomewhere,
  campaignIsWhole,
  titlesAreUnique,
  formerSlugsAreFree,
  textLinksLeadSomewhere,
]
