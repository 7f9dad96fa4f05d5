import type { Check } from './round'

/** Ensure that places, editions and categories of practices exist, and that the category belonged to that edition. */
export const practicesStandSomewhere: Check = ({ entries, exists, unique, report }) => {
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

/** Ensure that relations lead to another practice. */
export const relationsLeadSomewhere: Check = ({ entries, exists, report }) => {
  for (const entry of entries.practices.values()) {
    entry.data.relations.forEach(({ practice }, i) => {
      exists(entry, ['relations', i, 'practice'], 'practices', practice)
      if (practice === entry.slug)
        report(entry, ['relations', i, 'practice'], 'innej praktyki', 'ta sama praktyka', 'usuń tę pozycję')
    })
  }
}
