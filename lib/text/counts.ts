import { words, type Lang } from '../i18n'

/** Counts of recognitions in words: „4 wyróżnienia, 5 działań podobnych”. Empty where there are none. */
export function formatCounts({ awards, similar }: { awards: number; similar: number }, lang: Lang): string {
  const t = words(lang).counts
  return [awards && t.awards(awards), similar && t.similar(similar)].filter(Boolean).join(', ')
}
