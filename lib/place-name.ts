import type { Practice } from './catalogue'
import { words, type Lang } from './i18n'
import { voivodeships } from './voivodeships'

/** Where a practice belongs, as text: its city, or its voivodeship. */
export const placeName = (practice: Practice, lang: Lang) =>
  practice.city?.name ?? words(lang).region(voivodeships[practice.voivodeship][lang])
