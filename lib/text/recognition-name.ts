import type { Recognition } from '../catalogue'
import { words, type Lang } from '../i18n'

/** What an edition gave a practice, by name and year: „Wyróżnienie 2014”. */
export const recognitionName = ({ as, edition }: Recognition, lang: Lang) =>
  `${words(lang).recognition[as]} ${edition.year}`
