import { SearchView } from '@/components/search-view'
import { buildDay } from '@/lib/clock'
import { words } from '@/lib/i18n'
import { pagesOf, RESULTS } from '@/lib/paging'
import { readSearch, searchPath } from '@/lib/search/address'
import { findElsewhere } from '@/lib/search/elsewhere'
import { results } from '../../../results'
import { readLang, type Params } from '../../../route-params'
import { getSearch } from '../../../search-index'

export const dynamic = 'force-dynamic'

/** Search results: /szukaj?q=mieszkanie, page by page; `exact` searches the words as typed. */
export async function GET(request: Request, { params }: Params) {
  const { lang, catalogue } = await readLang({ params })
  const { asked: typed, unknown } = readSearch(new URL(request.url).searchParams, lang)
  const { query, exact, page: wanted } = typed
  const find = (page: number) => getSearch(lang).search(query, RESULTS, { correct: !exact, from: (page - 1) * RESULTS })
  const first = query ? find(wanted) : undefined
  const page = Math.min(wanted, pagesOf(first?.total ?? 0, RESULTS))
  const asked = { query, exact, page }
  const result = first && page < wanted ? find(page) : first // past the end: the last page
  const elsewhere = result ? findElsewhere(query, lang, result, getSearch) : []
  const t = words(lang).search
  return results({
    lang,
    title: (asked.query ? t.titleFor(asked.query) : t.title) + (asked.page > 1 ? ` (${asked.page})` : ''),
    description: t.ways,
    address: (other) => searchPath(asked, other),
    main: <SearchView {...{ catalogue, asked, unknown, result, elsewhere }} today={buildDay()} />,
  })
}
