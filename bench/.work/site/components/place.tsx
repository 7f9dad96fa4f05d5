import type { Practice } from '@/lib/catalogue'
import { words, type Lang } from '@/lib/i18n'
import { path } from '@/lib/urls'
import { voivodeships } from '@/lib/voivodeships'

/** Where a practice belongs: its city as a link, or its voivodeship. */
export function Place({ practice, lang }: { practice: Practice; lang: Lang }) {
  return practice.city ? <a href={path('city', lang, practice.city.slug)}>{practice.city.name}</a> : <>{placeName(practice, lang)}</>
}

/** The same as text. */
export const placeName = (practice: Practice, lang: Lang) => practice.city?.name ?? words(lang).region(voivodeships[practice.voivodeship][lang])
