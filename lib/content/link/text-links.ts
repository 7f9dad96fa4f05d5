import type { ParsedFile } from '../parse'
import { BODY, linksOf, type Link } from '../parse/prose'
import { readReference, referenceTo, SOURCE, sourcesIn } from '../references'
import { valueAt } from '../validate'
import type { Check, Round } from './round'

/** Ensure that every link in a text, translated or not, leads to an entry or to a source that is there. */
export const textLinksLeadSomewhere: Check = (round) => {
  for (const file of round.files) {
    for (const link of linksOf(file)) {
      const { address, field, position } = link
      const { collection, target } = readReference(address) ?? {}
      if (address.startsWith(`${SOURCE}:`)) referenceIsListed(round, file, link)
      else if (collection) round.exists({ path: file.path, position }, [field], collection, target)
    }
  }
}

/** Texts whose page lists sources, and which have no field of their own for them. */
const mayRefer = (collection: string, field: string) =>
  (collection === 'practices' && field.startsWith('how.')) ||
  (['practices', 'cities', 'editions'].includes(collection) && field === BODY)

/** A translation refers to what the same Polish text refers to. */
function referenceIsListed(
  { entries, hasSource, report }: Round,
  file: ParsedFile,
  { address, field, position }: Link,
) {
  const key = address.slice(SOURCE.length + 1)
  const place = { path: file.path, position }
  const entry = entries[file.collection].get(file.slug)
  const wrong = (expected: string, fix: string) => report(place, [field], expected, `„${referenceTo(key)}”`, fix)
  if (!mayRefer(file.collection, field))
    wrong(
      'przypisu tylko w polach how i w treści praktyki, miasta albo edycji',
      'usuń przypis; gdzie indziej źródło wskazują pola source i sources',
    )
  else if (entry && file.lang === 'pl') hasSource(entry, [field], key, place)
  else if (entry) {
    const polish = field === BODY ? entry.body : valueAt(entry.data, field.split('.'))
    if (!sourcesIn(String(polish)).includes(key))
      wrong('przypisu, który ma w tym miejscu polski plik', 'usuń go albo dopisz także w polskim pliku')
  }
}
