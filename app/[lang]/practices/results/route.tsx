import { PracticesView } from '@/components/practices-view'
import { fieldNames, fields, filterPractices, readFilters, writeFilters } from '@/lib/filters'
import { words } from '@/lib/i18n'
import { path } from '@/lib/urls'
import { results } from '../../../results'
import { readLang, type Params } from '../../../route-params'
import { rankedPractices } from '../../../search-index'

export const dynamic = 'force-dynamic'

/** The list of practices, filtered: /praktyki?miasto=lublin&miasto=warszawa, and searched in: /praktyki?q=mieszkania. */
export async function GET(request: Request, { params }: Params) {
  const { lang, catalogue } = await readLang({ params })
  const state = readFilters(new URL(request.url).searchParams, catalogue)
  const ranked = rankedPractices(state.query, catalogue)
  const t = words(lang)
  const chosen = fieldNames.flatMap((name) => (state.chosen.get(name) ?? []).map((value) => fields[name].labels(catalogue).get(value) ?? value))
  const asked = [...(state.query ? [t.quoted(state.query.slice(0, 60))] : []), ...chosen].join(', ')
  const count = t.filters.found(filterPractices(state, ranked, lang).length)
  return results({
    lang,
    title: [t.practicesPage.title, asked].filter(Boolean).join(': ') + (state.page > 1 ? ` (${state.page})` : ''),
    description: `${t.practicesPage.lead} ${count}`,
    address: (other) => path('practices', other) + writeFilters(state, other),
    main: <PracticesView catalogue={catalogue} state={state} ranked={ranked} lang={lang} />,
  })
}
