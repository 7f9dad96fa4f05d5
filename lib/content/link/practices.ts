import type { ParsedFile } from '../parse'
import { yearOf } from '../../text/dates'
import { partialDate, year } from '../schemas/fields'
import { valueAt } from '../validate'
import type { Check } from './round'
import { valuesAt } from './values'

/** Ensure that an edition recognised a practice in a category that it had. */
export const recognitionsAreOfTheirEdition: Check = ({ polish, polishOf, report }) => {
  for (const file of polish)
    for (const { path, value } of valuesAt(file.data, 'recognition.*')) {
      const edition = year.safeParse(valueAt(value, ['edition'])).data
      const slug = valueAt(value, ['category'])
      const category = typeof slug === 'string' && polishOf({ collection: 'categories', slug })
      if (!category || !edition) continue
      const had = valuesAt(category.data, 'editions.*.edition').some(
        ({ value }) => value === edition || value === String(edition),
      )
      if (!had)
        report(
          file,
          [...path, 'category'],
          `kategorii, którą miała edycja ${edition}`,
          `„${slug}”`,
          `wybierz inną kategorię albo dopisz edycję w content/categories/${slug}.md`,
        )
    }
}

/** Ensure that no review is older than what it reviews: it would be the newest word on an award still to come. */
export const reviewsFollowRecognition: Check = ({ polish, report }) => {
  for (const file of polish) {
    const first = Math.min(...yearsAt(file, 'recognition.*.edition').map(({ value }) => value))
    for (const { path, value } of yearsAt(file, 'reviews.*.year'))
      if (value < first && first < Infinity)
        report(file, path, `roku od ${first}, pierwszej edycji tej praktyki`, `„${value}”`, 'popraw rok przeglądu')
  }
}
const yearsAt = ({ data }: ParsedFile, pattern: 'recognition.*.edition' | 'reviews.*.year') =>
  valuesAt(data, pattern).flatMap(({ path, value }) => {
    const { data } = year.safeParse(value)
    return data ? [{ path, value: data }] : []
  })

/** Ensure that a practice that runs is told of as late as its newest edition did: an award is evidence too. */
export const statusFollowsRecognition: Check = ({ polish, report }) => {
  for (const file of polish) {
    const newest = Math.max(...yearsAt(file, 'recognition.*.edition').map(({ value }) => value))
    const asOf = partialDate.safeParse(valueAt(file.data, ['status', 'asOf'])).data
    if (asOf && valueAt(file.data, ['status', 'state']) === 'trwa' && yearOf(asOf) < newest)
      report(
        file,
        ['status', 'asOf'],
        `daty nie wcześniejszej niż edycja ${newest}, która oceniła tę praktykę`,
        `„${asOf}”`,
        'ocena też jest dowodem: popraw asOf i source w polu status',
      )
  }
}

/** Ensure that relations lead to another practice. */
export const relationsLeadElsewhere: Check = ({ polish, report }) => {
  for (const file of polish)
    for (const { path, value } of valuesAt(file.data, 'relations.*.practice'))
      if (value === file.slug) report(file, path, 'innej praktyki', 'ta sama praktyka', 'usuń tę pozycję')
}

/** Ensure that a relation stands in one of its two files: both pages show it, and from both files they would twice. */
export const relationsStandOnce: Check = ({ polish, polishOf, report }) => {
  for (const file of polish)
    for (const { path, value } of valuesAt(file.data, 'relations.*.practice')) {
      const other = typeof value === 'string' && polishOf({ collection: 'practices', slug: value })
      if (!other || other.slug >= file.slug) continue
      if (valuesAt(other.data, 'relations.*.practice').some((back) => back.value === file.slug))
        report(
          file,
          path,
          'związku zapisanego w jednym pliku',
          `zapisany też w ${other.path}`,
          'usuń go z jednego z nich',
        )
    }
}
