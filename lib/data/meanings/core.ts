import type { Meanings } from '.'

/** The columns of every record. */
export const core = {
  id: {
    pl: 'nazwa rekordu: zbiór i nazwa wpisu, a dalej lista i klucz pozycji; zmienia się tylko z nazwą wpisu',
    en: 'name of the record: its set and entry, then the list and the key of the item; it changes only with the name of the entry',
    uk: 'назва запису: набір і назва статті, далі список і ключ позиції; змінюється лише разом із назвою статті',
  },
  page: {
    pl: 'adres strony katalogu, na której to stoi',
    en: 'address of the catalogue’s page that shows it',
    uk: 'адреса сторінки каталогу, де це наведено',
  },
  lang: {
    pl: 'język tekstów rekordu; tytuły źródeł zostają w oryginale',
    en: 'language of the record’s texts; titles of sources stay in the original',
    uk: 'мова текстів запису; назви джерел лишаються мовою оригіналу',
  },
  title: {
    pl: 'nazwa albo tytuł; w kalendarium tytuł wpisu, którego dotyczy',
    en: 'name or title; in the timeline, the title of the entry it belongs to',
    uk: 'назва; у хронології — назва статті, якої стосується запис',
  },
  summary: {
    pl: 'streszczenie; w kalendarium treść zdarzenia, przy źródle uwaga o nim',
    en: 'summary; in the timeline, what happened; of a source, the note on it',
    uk: 'стислий опис; у хронології — зміст події, у джерела — примітка',
  },
  published: {
    pl: 'dzień, w którym wpis trafił do katalogu; źródło i zdarzenie mają tu dzień swojego wpisu',
    en: 'day on which the entry came into the catalogue; a source or an event has that of its entry',
    uk: 'день, коли статтю додано до каталогу; джерело й подія мають тут день своєї статті',
  },
  changed: {
    pl: 'dzień ostatniej zmiany wpisu; źródło i zdarzenie mają tu dzień swojego wpisu',
    en: 'day of the entry’s last change; a source or an event has that of its entry',
    uk: 'день останньої зміни статті; джерело й подія мають тут день своєї статті',
  },
} satisfies Meanings
