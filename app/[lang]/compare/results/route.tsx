import { CompareView } from '@/components/compare-view'
import { cityParam, readComparison, writeComparison } from '@/lib/comparison'
import { words } from '@/lib/i18n'
import { path } from '@/lib/urls'
import { results } from '../../../results'
import { readLang, type Params } from '../../../route-params'

export const dynamic = 'force-dynamic'

/** A comparison: /porownaj?p=study-in-lublin&p=teraz-wroclaw, or /porownaj?m=lublin&m=lodz. */
export async function GET(request: Request, { params }: Params) {
  const { lang, catalogue } = await readLang({ params })
  const comparison = readComparison(new URL(request.url).searchParams, catalogue)
  const { practices, cities } = comparison
  const chosen = practices.length > 0 ? practices : cities
  const t = words(lang).comparePage
  return results({
    lang,
    title:
      chosen.length > 0
        ? t.titleOf(chosen.map((entry) => ('title' in entry ? entry.title : entry.name)).join(', '))
        : t.title,
    description: t.lead,
    address: (other) =>
      path('compare', other) +
      (chosen.length > 0 ? writeComparison(practices.length > 0 ? 'p' : cityParam({ lang: other }), chosen) : ''),
    main: <CompareView catalogue={catalogue} comparison={comparison} lang={lang} />,
  })
}
