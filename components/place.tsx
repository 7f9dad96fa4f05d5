import type { Practice } from '@/lib/catalogue'
import type { Lang } from '@/lib/i18n'
import { placeName } from '@/lib/text/place-name'
import { path } from '@/lib/urls'

/** Where a practice belongs: its city as a link, or its voivodeship. */
export function Place({ practice, lang }: { practice: Practice; lang: Lang }) {
  return practice.city ? (
    <a href={path('city', lang, practice.city.slug)}>{practice.city.name}</a>
  ) : (
    <>{placeName(practice, lang)}</>
  )
}
