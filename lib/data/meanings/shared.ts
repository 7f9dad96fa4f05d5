import type { Meanings } from '.'

/** Columns of more than one set. */
export const shared = {
  voivodeship: { pl: 'województwo', en: 'voivodeship (region)', uk: 'воєводство' },
  categories: { pl: 'nazwy wpisów kategorii', en: 'names of the entries of categories', uk: 'назви статей категорій' },
  awards: {
    pl: 'liczba wyróżnień; każda edycja liczy się osobno, tak jak w ocenach praktyk',
    en: 'number of awards; each edition counts separately, as in the recognitions of practices',
    uk: 'кількість відзнак; кожен випуск рахується окремо, як в оцінках практик',
  },
  similar: {
    pl: 'liczba działań podobnych; każda edycja liczy się osobno, tak jak w ocenach praktyk',
    en: 'number of similar actions; each edition counts separately, as in the recognitions of practices',
    uk: 'кількість подібних дій; кожен випуск рахується окремо, як в оцінках практик',
  },
  story: {
    pl: 'pełny opis bez formatowania, akapit w wierszu',
    en: 'the whole description without formatting, a line for each paragraph',
    uk: 'повний опис без форматування, абзац у рядку',
  },
  storySources: {
    pl: 'id źródeł, na których opiera się opis (story)',
    en: 'ids of the sources that the description (story) rests on',
    uk: 'id джерел, на яких ґрунтується повний опис',
  },
  gaps: { pl: 'czego brakuje w źródłach', en: 'what the sources lack', uk: 'чого бракує в джерелах' },
  sources: { pl: 'id źródeł', en: 'ids of sources', uk: 'id джерел' },
  entry: { pl: 'id wpisu, w którym to stoi', en: 'id of the entry it stands in', uk: 'id статті, де це наведено' },
  date: {
    pl: 'kiedy się zdarzyło albo kiedy źródło opublikowano, tak dokładnie, jak wiadomo',
    en: 'when it happened or when the source was published, as exactly as is known',
    uk: 'коли це сталося або коли опубліковано джерело, настільки точно, наскільки відомо',
  },
} satisfies Meanings
