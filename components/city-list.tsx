import type { Catalogue } from '@/lib/catalogue'
import { words } from '@/lib/i18n'
import { countsIn, practicesIn } from '@/lib/queries/cities'
import { formatCounts } from '@/lib/text/counts'
import { path } from '@/lib/urls'
import { LocalisedText } from './localised-text'

/** Every city with the number of its practices, or also with what editions gave them and its summary. */
export function CityList({ catalogue, brief = false }: { catalogue: Catalogue; brief?: boolean }) {
  const { lang } = catalogue
  const { counts } = words(lang)
  return (
    <ul className={brief ? 'list-plain' : 'register'}>
      {[...catalogue.cities.values()].map((city) => (
        <li key={city.slug}>
          <a href={path('city', lang, city.slug)} className={brief ? 'strong' : 'font-serif text-lead strong'}>
            {city.name}
          </a>{' '}
          <span className="note">
            {counts.practices(practicesIn(catalogue, city).length)}
            {!brief && `: ${formatCounts(countsIn(catalogue, city), lang)}`}
          </span>
          {!brief && (
            <p className="mt-1 max-w-measure">
              <LocalisedText text={city.summary} lang={city.lang} pageLang={lang} />
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
