import type { AnyEntry, Check } from './round'
import { valuesAt } from './values'

/**
 * What stands once in its list: keys, because translations and references attach to them; editions, the practices of
 * relations and the years of reviews, because what counts them would count twice.
 */
const once = [
  'timeline.*.key',
  'sources.*.key',
  'gaps.*.key',
  'results.*.key',
  'reviews.*.key',
  'relations.*.key',
  'credits.*.key',
  'relations.*.practice',
  'reviews.*.year',
  'recognition.*.edition',
  'editions.*.edition',
] as const

/** Ensure that nothing stands twice in a list where it must stand once. */
export const nothingStandsTwice: Check = ({ polish, report }) => {
  for (const file of polish)
    for (const pattern of once) {
      const first = new Map<string | number, number>()
      valuesAt(file.data, pattern).forEach(({ path, value }, index) => {
        if (typeof value !== 'string' && typeof value !== 'number') return
        const before = first.get(value)
        if (before === undefined) first.set(value, index)
        else {
          const actual = `„${value}” drugi raz (pierwszy raz w pozycji ${before + 1})`
          report(file, path, 'wartości, która się nie powtarza', actual, 'zmień jedną z nich')
        }
      })
    }
}

/**
 * Ensure that what readers tell entries of a collection by is each entry's own: the titles of pages and of search
 * results, jurors' names, the words of the glossary, the numbers of criteria. Told of files that are in order otherwise:
 * in another, the name itself may be what is wrong.
 */
export const entriesDiffer: Check = ({ entries, report }) => {
  const differ = <E extends AnyEntry>(
    collection: ReadonlyMap<string, E>,
    field: string,
    titleOf: (entry: E) => string | number,
    what = 'tytułu, którego',
    fix = 'dopisz do tytułu to, co go odróżnia, np. miasto',
  ) => {
    const first = new Map<string | number, E>()
    for (const entry of collection.values()) {
      const before = first.get(titleOf(entry))
      if (before)
        report(entry, [field], `${what} nie ma żaden inny plik`, `„${titleOf(entry)}”, jak w ${before.path}`, fix)
      else first.set(titleOf(entry), entry)
    }
  }
  differ(entries.practices, 'title', ({ data }) => data.title)
  differ(entries.cities, 'name', ({ data }) => data.name)
  differ(entries.categories, 'name', ({ data }) => data.name)
  differ(entries.editions, 'title', ({ data }) => data.title)
  differ(entries.pages, 'title', ({ data }) => data.title)
  differ(
    entries.jury,
    'name',
    ({ data }) => data.name,
    'nazwiska, którego',
    'zostaw jeden z tych plików, a w nim wszystkie edycje',
  )
  differ(entries.glossary, 'term', ({ data }) => data.term, 'słowa, którego', 'połącz oba objaśnienia w jednym pliku')
  differ(entries.criteria, 'number', ({ data }) => data.number, 'numeru, którego', 'zmień jeden z numerów')
}

/** Ensure that a former address is not in use, neither as a file's name nor as another file's former address. */
export const formerSlugsAreFree: Check = ({ entries, slugs, report }) => {
  for (const collection of ['practices', 'cities', 'categories'] as const) {
    const taken = new Map<string, string>()
    for (const entry of entries[collection].values()) {
      entry.data.formerSlugs.forEach((slug, i) => {
        const owner = slugs[collection].has(slug) ? `content/${collection}/${slug}.md` : taken.get(slug)
        if (owner === entry.path)
          report(entry, ['formerSlugs', i], 'nazwy dawnej, nie obecnej', `„${slug}”`, 'usuń ją z tej listy')
        else if (owner)
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
