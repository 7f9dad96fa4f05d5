import type { AnyEntry, Check } from './round'

/** Ensure that editions, categories, criteria and jurors refer to what exists. */
export const campaignIsWhole: Check = ({ entries, exists, unique, report }) => {
  for (const entry of entries.categories.values()) {
    unique(entry, ['editions'], entry.data.editions, 'edition', ({ edition }) => edition)
    entry.data.editions.forEach(({ edition }, i) => exists(entry, ['editions', i, 'edition'], 'editions', edition))
  }
  for (const entry of entries.editions.values()) {
    const { year, criteria } = entry.data
    if (String(year) !== entry.slug)
      report(entry, ['year'], `roku z nazwy pliku: ${entry.slug}`, `„${year}”`, 'popraw rok albo nazwę pliku')
    criteria.forEach((slug, i) => exists(entry, ['criteria', i], 'criteria', slug))
  }
  for (const entry of entries.jury.values()) {
    entry.data.editions.forEach((year, i) => exists(entry, ['editions', i], 'editions', year))
    exists(entry, ['citySlug'], 'cities', entry.data.citySlug)
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
