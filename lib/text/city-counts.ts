import type { Catalogue, City } from '../catalogue'
import { words, type Lang } from '../i18n'
import { countsIn } from '../queries/cities'

/** What a city holds, in words: „4 wyróżnienia, 5 działań podobnych”. Empty where it holds nothing. */
export function cityCounts(catalogue: Catalogue, city: City, lang: Lang): string {
  const t = words(lang).counts
  const { awards, similar } = countsIn(catalogue, city)
  return [awards && t.awards(awards), similar && t.similar(similar)].filter(Boolean).join(', ')
}
