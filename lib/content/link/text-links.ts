import type { ParsedFile } from '../parse'
import { BODY, linksOf, type Link } from '../parse/prose'
import { readReference, referenceTo, SOURCE, sourcesIn } from '../../text/references'
import { valueAt } from '../validate'
import { addressFault } from './addresses'
import type { Check, Round } from './round'

/** Ensure that every link in a text, translated or not, leads to what is there: an entry, a source, an address. */
export const textLinksLeadSomewhere: Check = (round) => {
  for (const file of round.files) {
    for (const link of linksOf(file)) {
      const { address, field, position } = link
      const place = { path: file.path, position }
      const reference = readReference(address)
      if (address.startsWith(`${SOURCE}:`)) referenceIsListed(round, file, link)
      else if (reference?.collection) round.exists(place, [field], reference.collection, reference.target)
      const fault = reference ? undefined : addressFault(address, file.lang, round.slugs)
      if (fault) round.report(place, [field], fault.expected, fault.actual, fault.fix)
    }
  }
}

/** Texts whose page lists sources, and which have no field of their own for them. */
const mayRefer = (collection: string, field: string) =>
  (collection === 'practices' && field.startsWith('how.')) ||
  (['practices', 'cities', 'editions'].includes(collection) && field === BODY)

/** A translation refers to what the same Polish text refers to. */
function referenceIsListed(
  { polishOf, hasSource, report }: Round,
  file: ParsedFile,
  { address, field, position }: Link,
) {
  const key = address.slice(SOURCE.length + 1)
  const place = { path: file.path, position }
  const wrong = (expected: string, fix: string) => report(place, [field], expected, `„${referenceTo(key)}”`, fix)
  if (!mayRefer(file.collection, field))
    wrong(
      'przypisu tylko w polach how i w treści praktyki, miasta albo edycji',
      'usuń przypis; gdzie indziej źródło wskazują pola source i sources',
    )
  else if (file.lang === 'pl') hasSource(file, [field], key, place)
  else {
    const polish = polishOf(file)
    if (!polish) return
    const text = field === BODY ? polish.body : valueAt(polish.data, field.split('.'))
    // Where the Polish text is missing, that is what its own file is told.
    if (typeof text === 'string' && !sourcesIn(text).includes(key))
      wrong('przypisu, który ma w tym miejscu polski plik', 'usuń go albo dopisz także w polskim pliku')
  }
}
