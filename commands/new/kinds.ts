/** What can be made, and what each is called in Polish. */
export const kinds = {
  practice: 'praktyka',
  recognition: 'wyróżnienie praktyki, która jest już w katalogu',
  review: 'przegląd praktyki',
  city: 'miasto',
  edition: 'edycja',
  category: 'kategoria',
  juror: 'juror albo jurorka',
  criterion: 'kryterium',
  term: 'słowo do słowniczka',
  translation: 'tłumaczenie',
}

export type Kind = keyof typeof kinds

/** The question that begins every run. */
export const whatToMake = `Co dodać? ${Object.entries(kinds)
  .map(([name, what]) => `${name} (${what})`)
  .join(', ')}`
