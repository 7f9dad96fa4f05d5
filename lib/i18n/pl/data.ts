/** The Polish words of the data page, of downloads and of citing. */
export const data = {
  files: 'Pliki',
  codebook: 'Słownik pól',
  everyRecord: 'Każdy rekord',
  values: 'wartości',
  since: (day: string) => `od ${day}`,
  list: 'lista',
  mayBeEmpty: 'może być puste',
  codebookLead: 'Nazwy pól są takie same w każdym formacie i w każdym języku.',
  kinds: {
    text: 'tekst',
    number: 'liczba',
    boolean: 'true albo false',
    day: 'dzień, np. 2014-05-11',
    date: 'rok, miesiąc albo dzień',
    address: 'adres',
  },
  sets: {
    practices: {
      name: 'praktyki',
      about: 'Każda praktyka: miejsce, oceny jury, stan, dziesięć pól o tym, jak działa, pełny opis i co dalej.',
    },
    cities: {
      name: 'miasta',
      about: 'Miasta z położeniem oraz liczbą wyróżnień i działań podobnych we wszystkich edycjach.',
    },
    editions: { name: 'edycje', about: 'Edycje akcji: kategorie, jury, eksperci, kto zapłacił.' },
    sources: {
      name: 'źródła',
      about: 'Każde źródło z wydawcą, datami, adresem i miejscem, w którym archiwum może mieć kopię.',
    },
    events: { name: 'kalendarium', about: 'Wszystko, co ma datę: zdarzenia, liczby i przeglądy po latach.' },
  },
  formatNames: {
    csv: 'CSV do arkusza',
    'rfc4180.csv': 'CSV (RFC 4180)',
    json: 'JSON',
    'schema.json': 'JSON Schema',
    jsonld: 'JSON-LD',
    atom: 'Atom',
    bib: 'BibTeX',
    ris: 'RIS',
    'csl.json': 'CSL-JSON',
  },
  these: 'Pobierz te praktyki',
  unknownFilter: (filters: string) =>
    `Nie znamy filtrów: ${filters}. Filtry ma tylko zbiór praktyk; poprawny adres znajdziesz na ich liście, przy odnośnikach „Pobierz te praktyki”.`,
  cite: 'Jak cytować',
  aboutCiting: 'o danych i wersjach',
}
export type DataWords = typeof data
