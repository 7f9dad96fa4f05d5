import { nearest } from '../nearest'
import type { ParsedFile } from '../parse'
import { problemAt, type Place, type Problem } from '../problem'
import type { CollectionName } from '../schemas'
import type { Entries, Entry } from '../validate'
import { valuesAt } from './values'

/** Every slug that has a file, also where that file has problems of its own (so that they are not reported twice). */
export type Slugs = Record<CollectionName, ReadonlySet<string>>
export type AnyEntry = Entry<CollectionName>
export type Path = readonly (string | number)[]

/**
 * What the checks share: the entries, all files (translations too), the day, and one way to report each kind of broken
 * link.
 */
export type Round = {
  entries: Entries
  slugs: Slugs
  files: readonly ParsedFile[]
  /** The Polish ones, also those with problems of their own. */
  polish: readonly ParsedFile[]
  /** The Polish file of an entry. */
  polishOf: (entry: Pick<ParsedFile, 'collection' | 'slug'>) => ParsedFile | undefined
  today: string
  report: (file: Place, path: Path, expected: string, actual: string, fix: string) => void
  exists: (file: Place, path: Path, collection: CollectionName, slug: string | number) => void
  /** Whether the page of a file lists a source; `place` is where that is said, unless in the fields. */
  hasSource: (file: ParsedFile, path: Path, key: string, place?: Place) => void
}
/** Ensures one thing, and reports where it is not so. */
export type Check = (round: Round) => void

/** A round over entries; what its checks report goes to `problems`. */
export function roundOf(given: Pick<Round, 'entries' | 'slugs' | 'files' | 'today'>, problems: Problem[]): Round {
  const { entries, slugs, files } = given
  const polish = files.filter(({ lang }) => lang === 'pl')
  const byPlace = new Map(polish.map((file) => [`${file.collection}/${file.slug}`, file]))
  const editions = polish.filter(({ collection }) => collection === 'editions')
  const shared = editions.flatMap(keysOfSources)
  const report: Round['report'] = (...mistake) => problems.push(problemAt(...mistake))
  return {
    ...given,
    polish,
    polishOf: ({ collection, slug }) => byPlace.get(`${collection}/${slug}`),
    report,
    exists: (place, path, collection, slug) => {
      if (slugs[collection].has(String(slug))) return
      const guess = renamed(entries[collection], String(slug)) ?? nearest(String(slug), [...slugs[collection]])
      const file = `content/${collection}/${slug}.md`
      const fix = guess ? `napisz „${guess}” albo dodaj plik ${file}` : `dodaj plik ${file} albo popraw nazwę`
      report(place, path, `nazwy pliku z content/${collection}`, `„${slug}”`, fix)
    },
    hasSource: (file, path, key, place = file) => {
      const isEdition = file.collection === 'editions' // its page lists its own sources alone
      const known = isEdition ? keysOfSources(file) : [...keysOfSources(file), ...shared]
      if (known.includes(key)) return
      if (!isEdition && editions.length < slugs.editions.size) return // perhaps it stands where nothing could be read
      const guess = nearest(key, known)
      const fix = guess ? `napisz „${guess}”` : 'dopisz to źródło w polu sources'
      const expected = `klucza źródła z pola sources tego pliku${isEdition ? '' : ' albo edycji'}`
      report(place, path, expected, `„${key}”`, fix)
    },
  }
}

/** The keys of a file's own sources, those in order too that stand beside one with a problem. */
const keysOfSources = ({ data }: ParsedFile): string[] =>
  valuesAt(data, 'sources.*.key').flatMap(({ value }) => (typeof value === 'string' ? [value] : []))

/** The present name of an entry that once had this one. */
const renamed = (collection: ReadonlyMap<string, AnyEntry>, former: string) =>
  [...collection.values()].find(({ data }) => 'formerSlugs' in data && data.formerSlugs.includes(former))?.slug
