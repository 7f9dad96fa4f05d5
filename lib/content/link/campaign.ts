import type { Check } from './round'

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
