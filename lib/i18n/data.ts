import type { Lang } from './langs'

/** The words of the data page, of downloads and of citing, in every language. */
const pl = {
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
    sources: { name: 'źródła', about: 'Każde źródło z wydawcą, datami, adresem i kopią w archiwum.' },
    events: { name: 'kalendarium', about: 'Wszystko, co ma datę: zdarzenia, liczby i przeglądy po latach.' },
  },
  formatNames: {
    csv: 'CSV do arkusza',
    'rfc4180.csv': 'CSV (RFC 4180)',
    json: 'JSON',
    'schema.json': 'JSON Schema',
    jsonld: 'JSON-LD',
    atom: 'Atom',
  },
  these: 'Pobierz te praktyki',
  unknownFilter: (filters: string) =>
    `Nie znamy filtrów: ${filters}. Adres z dobrymi filtrami podaje lista praktyk przy odnośnikach „Pobierz te praktyki”.`,
  cite: 'Jak cytować',
  aboutCiting: 'o danych i wersjach',
}
export type DataWords = typeof pl

const en: DataWords = {
  files: 'Files',
  codebook: 'Codebook',
  everyRecord: 'Every record',
  values: 'values',
  since: (day) => `since ${day}`,
  list: 'list',
  mayBeEmpty: 'may be empty',
  codebookLead: 'Fields have the same names in every format and language.',
  kinds: {
    text: 'text',
    number: 'number',
    boolean: 'true or false',
    day: 'day, such as 2014-05-11',
    date: 'year, month or day',
    address: 'address',
  },
  sets: {
    practices: {
      name: 'practices',
      about:
        'Every practice: its place, how it was recognised, its status, ten fields on how it works, the full description, and what came next.',
    },
    cities: {
      name: 'cities',
      about: 'Cities with their coordinates and the number of awards and similar actions in all editions.',
    },
    editions: { name: 'editions', about: 'Editions of the campaign: categories, jury, experts, who paid.' },
    sources: { name: 'sources', about: 'Every source with its publisher, dates, address and archived copy.' },
    events: { name: 'timeline', about: 'Everything that has a date: events, figures and reviews years later.' },
  },
  formatNames: {
    csv: 'CSV for spreadsheets',
    'rfc4180.csv': 'CSV (RFC 4180)',
    json: 'JSON',
    'schema.json': 'JSON Schema',
    jsonld: 'JSON-LD',
    atom: 'Atom',
  },
  these: 'Download these practices',
  unknownFilter: (filters) =>
    `Unknown filters: ${filters}. The list of practices gives an address with the right ones at “Download these practices”.`,
  cite: 'How to cite',
  aboutCiting: 'about the data and its versions',
}

const uk: DataWords = {
  files: 'Файли',
  codebook: 'Словник полів',
  everyRecord: 'Кожен запис',
  values: 'значення',
  since: (day) => `від ${day}`,
  list: 'список',
  mayBeEmpty: 'може бути порожнім',
  codebookLead: 'Назви полів однакові в усіх форматах і мовах.',
  kinds: {
    text: 'текст',
    number: 'число',
    boolean: 'true або false',
    day: 'день, наприклад 2014-05-11',
    date: 'рік, місяць або день',
    address: 'адреса',
  },
  sets: {
    practices: {
      name: 'практики',
      about: 'Кожна практика: місце, оцінки журі, стан, десять полів про те, як вона працює, повний опис і що далі.',
    },
    cities: { name: 'міста', about: 'Міста з розташуванням і кількістю відзнак та подібних дій у всіх випусках.' },
    editions: { name: 'випуски', about: 'Випуски кампанії: категорії, журі, експерти, хто заплатив.' },
    sources: { name: 'джерела', about: 'Кожне джерело з видавцем, датами, адресою та архівною копією.' },
    events: { name: 'хронологія', about: 'Усе, що має дату: події, числа й огляди через роки.' },
  },
  formatNames: {
    csv: 'CSV для таблиць',
    'rfc4180.csv': 'CSV (RFC 4180)',
    json: 'JSON',
    'schema.json': 'JSON Schema',
    jsonld: 'JSON-LD',
    atom: 'Atom',
  },
  these: 'Завантажити ці практики',
  unknownFilter: (filters) =>
    `Невідомі фільтри: ${filters}. Адресу з правильними фільтрами подає список практик біля посилань «Завантажити ці практики».`,
  cite: 'Як цитувати',
  aboutCiting: 'про дані та версії',
}

export const dataWords: Record<Lang, DataWords> = { pl, en, uk }
