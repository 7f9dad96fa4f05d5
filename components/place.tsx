import type { Practice } from '@/lib/catalogue'
import type { Lang } from '@/lib/i18n'
import { placeName } from '@/lib/text/place-name'
import { path } from '@/lib/urls'

/** Where a practice belongs: its city as a link, or its voivodeship. One element, as the dots of a row want. */
export const Place = ({ practice, lang }: { practice: Practice; lang: Lang }) => (
  <span>
    {practice.city ? (
      <a href={path('city', lang, practice.city.slug)}>{practice.city.name}</a>
    ) : (
      placeName(practice, lang)
    )}
  </span>
)
