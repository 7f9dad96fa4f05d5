import { valueAt } from '../validate'
import type { AnyEntry, Check } from './round'
import { valuesAt } from './values'

/** Ensure that an edition has the year of its file's name, and a jury where all of it is known. */
export const editionsAreWhole: Check = ({ entries, polish, report }) => {
  const judged = polish
    .filter(({ collection }) => collection === 'jury')
    .flatMap(({ data }) => valuesAt(data, 'editions.*').map(({ value }) => value))
  for (const entry of entries.editions.values()) {
    const { year, juryComplete } = entry.data
    if (String(year) !== entry.slug)
      report(entry, ['year'], `roku z nazwy pliku: ${entry.slug}`, `„${year}”`, 'popraw rok albo nazwę pliku')
    if (juryComplete && !judged.includes(Number(entry.slug)))
      report(
        entry,
        ['juryComplete'],
        'false, dopóki edycja nie ma ani jednego jurora w content/jury',
        '„true”',
        'wpisz false, a gdy dodasz całe jury, zmień na true',
      )
  }
}

/** Ensure that no two categories have the same number in an edition: it is the order of its categories. */
export const numbersOfCategoriesDiffer: Check = ({ entries, report }) => {
  const owners = new Map<string, AnyEntry>()
  for (const entry of entries.categories.values()) {
    entry.data.editions.forEach(({ edition, number }, i) => {
      const owner = owners.get(`${edition} ${number}`) ?? entry
      if (owner !== entry)
        report(
          entry,
          ['editions', i, 'number'],
          `numeru, którego w edycji ${edition} nie ma inna kategoria`,
          `„${number}”, jak w ${owner.path}`,
          'sprawdź numery w źródle i zmień jeden z nich',
        )
      owners.set(`${edition} ${number}`, owner)
    })
  }
}

/**
 * Ensure that an edition's list of similar actions is not told of as missing where a practice stands on it, nor as
 * still to come where the edition has judged.
 */
export const similarListsAreThere: Check = ({ entries, polish, report }) => {
  const recognition = polish.flatMap(({ data }) => valuesAt(data, 'recognition.*').map(({ value }) => value))
  const placeOf = (value: unknown) => `${String(valueAt(value, ['edition']))} ${String(valueAt(value, ['category']))}`
  const judged = new Set(recognition.map(placeOf))
  const similar = new Set(recognition.filter((value) => valueAt(value, ['as']) === 'similar').map(placeOf))
  for (const entry of entries.categories.values())
    entry.data.editions.forEach(({ edition, similarList }, i) => {
      const place = `${edition} ${entry.slug}`
      const expected = similar.has(place)
        ? `complete albo cut, bo edycja ${edition} ma tu działanie podobne`
        : `innej wartości, bo edycja ${edition} kogoś tu oceniła`
      if ((similarList === 'none' && similar.has(place)) || (similarList === 'pending' && judged.has(place)))
        report(
          entry,
          ['editions', i, 'similarList'],
          expected,
          `„${similarList}”`,
          'wpisz, czy znamy całą listę działań podobnych',
        )
    })
}
