import { RESULTS, SearchView } from '@/components/search-view'
import { commonParam } from '@/lib/filters'
import { words } from '@/lib/i18n'
import { path } from '@/lib/urls'
import { results } from '../../../results'
import { readLang, type Params } from '../../../route-params'
import { getSearch } from '../../../search-index'

export const dynamic = 'force-dynamic'

/** Search results: /szukaj?q=mieszkanie, page by page; `exact` searches the words as typed. */
export async function GET(request: Request, { params }: Params) {
  const { lang, catalogue } = await readLang({ params })
  const asked = read(new URL(request.url).searchParams, commonParam('page', lang))
  const { search, documents } = getSearch(lang)
  const result = asked.query ? search.search(asked.query, RESULTS, { correct: !asked.exact, from: (asked.page - 1) * RESULTS }) : undefined
  const t = words(lang).search
  return results({
    lang,
    title: (asked.query ? t.titleFor(asked.query) : t.title) + (asked.page > 1 ? ` (${asked.page})` : ''),
    description: t.ways,
    address: (other) => `${path('search', other)}?${new URLSearchParams({ q: asked.query })}`,
    main: <SearchView catalogue={catalogue} asked={asked} result={result} documents={documents} lang={lang} />,
  })
}

const LONGEST = 200
function read(params: URLSearchParams, pageParam: string) {
  const query = (params.get('q') ?? '').replace(/[\s\p{Cc}]+/gu, ' ').trim()
  const page = Number(params.get(pageParam))
  return { query: [...query].slice(0, LONGEST + 1).join(''), exact: params.get('exact') === '1', page: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1 }
}
