import type { Catalogue } from '@/lib/catalogue'
import { words, type Lang } from '@/lib/i18n'
import { isAwarded, practicesIn } from '@/lib/queries'
import { typeset } from '@/lib/typography'
import { path } from '@/lib/urls'

/** Every city with what it holds: awards and similar actions, or its summary too. */
export function CityList({ catalogue, lang, brief = false }: { catalogue: Catalogue; lang: Lang; brief?: boolean }) {
  const t = words(lang).counts
  return (
    <ul className={brief ? 'list-plain' : 'register'}>
      {[...catalogue.cities.values()].map((city) => {
        const practices = practicesIn(catalogue, city)
        const awards = practices.flatMap(({ recognition }) => recognition).filter(({ as }) => as === 'award').length
        const similar = practices.filter((practice) => !isAwarded(practice)).length
        const counts = [awards && t.awards(awards), similar && t.similar(similar)].filter(Boolean).join(', ')
        return (
          <li key={city.slug}>
            <a href={path('city', lang, city.slug)} className={brief ? 'font-semibold' : 'font-serif text-lead font-semibold'}>{city.name}</a> <span className="text-note text-quiet">{counts}</span>
            {!brief && <p className="mt-1 max-w-measure" lang={city.lang === lang ? undefined : city.lang}>{typeset(city.summary, lang)}</p>}
          </li>
        )
      })}
    </ul>
  )
}
