import { CompareView } from '@/components/compare-view'
import { comparedIn, comparePath, comparisonTitle, readComparison } from '@/lib/comparison/address'
import { buildDay } from '@/lib/clock'
import { bare } from '@/lib/text/foreign'
import { words } from '@/lib/i18n'
import { results } from '../../../results'
import { readLang, type Params } from '../../../route-params'

export const dynamic = 'force-dynamic'

/** A comparison: /porownaj?p=study-in-lublin&p=teraz-wroclaw, or /porownaj?m=lublin&m=lodz. */
export async function GET(request: Request, { params }: Params) {
  const { lang, catalogue } = await readLang({ params })
  const comparison = readComparison(new URL(request.url).searchParams, catalogue)
  const { kind, entries } = comparedIn(comparison)
  return results({
    lang,
    title: bare(comparisonTitle(comparison, lang)),
    description: words(lang).comparePage.lead,
    address: (other) => comparePath(kind, entries, other),
    main: <CompareView catalogue={catalogue} comparison={comparison} today={buildDay()} />,
  })
}
