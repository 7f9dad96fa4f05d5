import { nearest } from '../nearest'
import type { ParsedFile } from '../parse'
import { problemAt, type Place, type Problem } from '../problem'
import type { CollectionName } from '../schemas'
import type { Entries, Entry } from '../validate'

/** Every slug that has a file, also where that file has problems of its own (so that they are not reported twice). */
export type Slugs = Record<CollectionName, ReadonlySet<string>>
export type AnyEntry = Entry<CollectionName>
/** An entry with a timeline and sources of its own. */
export type Chronicle = Entry<'practices' | 'cities' | 'editions'>
export type Path = readonly (string | number)[]

/**
 * What the checks share: the entries, all files (translations too), the day, and one way to report each kind of broken
 * link.
 */
export type Round = {
  entries: Entries
  chronicles: readonly Chronicle[]
  slugs: Slugs
  files: readonly ParsedFile[]
  today: string
  report: (file: Place, path: Path, expected: string, actual: string, fix: string) => void
  exists: (file: Place, path: Path, collection: CollectionName, slug: string | number | undefined) => void
  /** Whether an entry's page lists a source; `place` is where that is said, unless in the entry itself. */
  hasSource: (entry: AnyEntry, path: Path, key: string, place?: Place) => void
  unique: <T>(
    entry: AnyEntry,
    path: Path,
    items: readonly T[],
    field: string,
    valueOf: (item: T) => string | number,
  ) => void
}
/** Ensures one thing, and reports where it is not so. */
export type Check = (round: Round) => void

/** A round over entries; what its checks report goes to `problems`. */
export function roundOf(given: Pick<Round, 'entries' | 'slugs' | 'files' | 'today'>, problems: Problem[]): Round {
  const { entries, slugs } = given
  const shared = [...entries.editions.values()].flatMap(({ data }) => data.sources.map(({ key }) => key))
  const report: Round['report'] = (...mistake) => problems.push(problemAt(...mistake))
  return {
    ...given,
    chronicles: [...entries.practices.values(), ...entries.cities.values(), ...entries.editions.values()],
    report,
    exists: (place, path, collection, slug) => {
      if (slug === undefined || slugs[collection].has(String(slug))) return
      const guess = renamed(entries[collection], String(slug)) ?? nearest(String(slug), [...slugs[collection]])
      const file = `content/${collection}/${slug}.md`
      const fix = guess ? `napisz „${guess}” albo dodaj plik ${file}` : `dodaj plik ${file} albo popraw nazwę`
      report(place, path, `nazwy pliku z content/${collection}`, `„${slug}”`, fix)
    },
    hasSource: (entry, path, key, place = entry) => {
      const own = 'sources' in entry.data ? entry.data.sources.map((source) => source.key) : []
      const isEdition = entry.collection === 'editions' // its page lists its own sources alone
      const known = isEdition ? own : [...own, ...shared]
      if (known.includes(key)) return
      const guess = nearest(key, known)
      const fix = guess ? `napisz „${guess}”` : 'dopisz to źródło w polu sources'
      const expected = `klucza źródła z pola sources tego pliku${isEdition ? '' : ' albo edycji'}`
      report(place, path, expected, `„${key}”`, fix)
    },
    unique: (entry, path, items, field, valueOf) => {
      const first = new Map<string | number, number>()
      items.forEach((item, index) => {
        const value = valueOf(item)
        const before = first.get(value)
        if (before === undefined) {
          first.set(value, index)
          return
        }
        const actual = `„${value}” drugi raz (pierwszy raz w pozycji ${before + 1})`
        report(entry, [...path, index, field], 'wartości, która się nie powtarza', actual, 'zmień jedną z nich')
      })
    },
  }
}

/** The present name of an entry that once had this one. */
const renamed = (collection: ReadonlyMap<string, AnyEntry>, former: string) =>
  [...collection.values()].find(({ data }) => 'formerSlugs' in data && data.formerSlugs.includes(former))?.slug
