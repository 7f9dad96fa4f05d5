import type { Practice } from '../catalogue'
import { words, type Lang } from '../i18n'
import { voivodeships } from '../voivodeships'

/** A voivodeship by its full name: „województwo lubelskie”. */
export const regionName = (voivodeship: Practice['voivodeship'], lang: Lang) =>
  words(lang).region(voivodeships[voivodeship][lang])

/** Where a practice belongs, as text: its city, or its voivodeship. */
export const placeName = ({ city, voivodeship }: Practice, lang: Lang) => city?.name ?? regionName(voivodeship, lang)
