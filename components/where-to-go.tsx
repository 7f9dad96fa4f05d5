import type { Catalogue, City } from '@/lib/catalogue'
import { words, type Lang } from '@/lib/i18n'
import { bySlug } from '@/lib/queries/by-slug'
import { typeset } from '@/lib/text/typography'
import { path } from '@/lib/urls'

/** The category whose text begins with the places that help, city by city. */
const OF_PLACES = 'punkt-obslugi'

/** The way for who needs help now, where the catalogue has the list of places; from a city to its own. */
export function WhereToGo({ catalogue, city, lang }: { catalogue: Catalogue; city?: City; lang: Lang }) {
  const t = words(lang).help
  const category = bySlug(catalogue.categories, OF_PLACES)
  if (!category) return null
  const isListed = city && new RegExp(`^- \\**\\[[^\\]]*\\]\\(city:${city.slug}\\)`, 'm').test(category.body)
  return (
    <p className="mt-3">
      {typeset(t.question, lang)}{' '}
      <a href={`${path('category', lang, category.slug)}#${isListed ? city.slug : 'opis'}`}>
        {typeset(t.whereToGo, lang)}
      </a>
      .
    </p>
  )
}
