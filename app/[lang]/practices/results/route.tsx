import { filterName, PracticeResults } from '@/components/practice-results'
import { filterPractices, readFilters, writeFilters } from '@/lib/filters'
import { words } from '@/lib/i18n'
import { path } from '@/lib/urls'
import { results } from '../../../results'
import { readLang, type Params } from '../../../route-params'

export const dynamic = 'force-dynamic'

/** The list of practices, filtered: /praktyki?miasto=lublin&miasto=warszawa. */
export async function GET(request: Request, { params }: Params) {
  const { lang, catalogue } = await readLang({ params })
  const filter = readFilters(new URL(request.url).searchParams, catalogue)
  const nothingKnown = filter.chosen.size === 0 && filter.unknown.length > 0
  const practices = nothingKnown ? [] : filterPractices(filter, [...catalogue.practices.values()], lang)
  const t = words(lang).results
  const name = filterName(filter, catalogue)
  return results({
    lang,
    title: t.title(name),
    description: t.found(practices.length, name),
    address: path('practices', lang) + writeFilters(filter, lang),
    main: <PracticeResults practices={practices} filter={filter} catalogue={catalogue} />,
  })
}
