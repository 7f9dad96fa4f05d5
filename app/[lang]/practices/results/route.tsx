import { PracticesView } from '@/components/practices-view'
import { buildDay } from '@/lib/clock'
import { practicesPath, readFilters } from '@/lib/filters/address'
import { filterPractices } from '@/lib/filters/matching'
import { inWords } from '@/lib/filters/state'
import { words } from '@/lib/i18n'
import { PAGE, pagesOf } from '@/lib/paging'
import { results } from '../../../results'
import { readLang, type Params } from '../../../route-params'
import { findPractices } from '../../../search-index'

export const dynamic = 'force-dynamic'

/**
 * The list of practices, filtered: /praktyki?miasto=lublin&miasto=warszawa, and searched in: /praktyki?q=mieszkania.
 */
export async function GET(request: Request, { params }: Params) {
  const { lang, catalogue } = await readLang({ params })
  const asked = readFilters(new URL(request.url).searchParams, catalogue)
  const found = findPractices(asked.query, catalogue)
  const practices = filterPractices(asked, found.ranked, lang)
  const state = { ...asked, page: Math.min(asked.page, pagesOf(practices.length, PAGE)) }
  const t = words(lang)
  return results({
    lang,
    title:
      [t.practicesPage.title, inWords(state, catalogue)].filter(Boolean).join(': ') +
      (state.page > 1 ? ` (${state.page})` : ''),
    description: `${t.practicesPage.lead} ${t.filters.found(practices.length)}`,
    address: (other) => practicesPath(state, other),
    main: <PracticesView catalogue={catalogue} state={state} practices={practices} {...found} today={buildDay()} />,
  })
}
