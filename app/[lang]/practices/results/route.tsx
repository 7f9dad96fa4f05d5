import { PracticeResults } from '@/components/practice-results'
import { filterPractices, filterQuery, readFilter } from '@/lib/filters'
import { words } from '@/lib/i18n'
import { path } from '@/lib/urls'
import { results } from '../../../results'
import { readLang, type Params } from '../../../route-params'

export const dynamic = 'force-dynamic'

/** The list of practices, filtered: /praktyki?miasto=lublin&miasto=warszawa. */
export async function GET(request: Request, { params }: Params) {
  const { lang, catalogue } = await readLang({ params })
  const filter = readFilter(new URL(request.url).searchParams, catalogue)
  const practices = filterPractices(catalogue, filter)
  const t = words(lang)
  const cities = filter.cities.map(({ name }) => name).join(', ')
  return results({
    lang,
    title: cities ? t.results.title(cities) : t.practicesPage.title,
    description: cities ? t.results.found(practices.length, cities) : t.practicesPage.lead,
    address: path('practices', lang) + filterQuery(filter, lang),
    main: <PracticeResults practices={practices} filter={filter} lang={lang} />,
  })
}
