import type { DataWords } from '../pl/data'

/** The Ukrainian words of the data page, of downloads and of citing. */
export const data: DataWords = {
  files: 'Файли',
  codebook: 'Словник полів',
  everyRecord: 'Кожен запис',
  values: 'значення',
  since: (day) => `з ${day}`,
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
    sources: {
      name: 'джерела',
      about: 'Кожне джерело з видавцем, датами, адресою та місцем, де архів може мати копію.',
    },
    events: { name: 'хронологія', about: 'Усе, що має дату: події, числа й огляди через роки.' },
  },
  formatNames: {
    csv: 'CSV для таблиць',
    'rfc4180.csv': 'CSV (RFC 4180)',
    json: 'JSON',
    'schema.json': 'JSON Schema',
    jsonld: 'JSON-LD',
    atom: 'Atom',
    bib: 'BibTeX',
    ris: 'RIS',
    'csl.json': 'CSL-JSON',
  },
  these: 'Завантажити ці практики',
  unknownFilter: (filters) =>
    `Невідомі фільтри: ${filters}. Фільтри має лише набір практик; правильна адреса є в їхньому списку, біля посилань «Завантажити ці практики».`,
  cite: 'Як цитувати',
  aboutCiting: 'про дані та версії',
}
