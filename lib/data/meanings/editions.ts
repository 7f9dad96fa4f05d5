import type { Meanings } from '.'

/** The columns of editions. */
export const editions = {
  year: { pl: 'rok edycji', en: 'year of the edition', uk: 'рік випуску' },
  criteria: { pl: 'nazwy wpisów kryteriów', en: 'names of the entries of criteria', uk: 'назви статей критеріїв' },
  jury: { pl: 'znani członkowie i członkinie jury', en: 'known members of the jury', uk: 'відомі члени журі' },
  juryComplete: {
    pl: 'czy znany jest cały skład jury',
    en: 'whether the whole jury is known',
    uk: 'чи відомий увесь склад журі',
  },
  experts: {
    pl: 'eksperci i miejsce, którym się zajmowali',
    en: 'experts and the place they dealt with',
    uk: 'експерти та місце, яким вони займалися',
  },
  credits: {
    pl: 'kto przygotował i kto zapłacił',
    en: 'who prepared it and who paid',
    uk: 'хто підготував і хто заплатив',
  },
  jurors: {
    pl: 'imię i nazwisko/kraj pochodzenia/miasto każdej osoby z pola jury; między ukośnikami pusto, gdy źródło milczy',
    en: 'name/country of origin/city of each person in jury; a part that the source is silent on is empty',
    uk: 'ім’я та прізвище/країна походження/місто кожного відомого члена журі; частина, про яку джерело мовчить, порожня',
  },
} satisfies Meanings
