import { getCatalogue } from '@/lib/content'
import { exportOf, writeExport } from '@/lib/data/exports'
import { readFilters, writeFilters } from '@/lib/filters/address'
import { filterPractices } from '@/lib/filters/matching'
import { inWords } from '@/lib/filters/state'
import { words } from '@/lib/i18n'
import { recordList } from '@/lib/data/record-list'
import { firstUnknown, readParams } from '@/lib/query-params'
import { beginning } from '@/lib/text/typography'
import { download, refuse } from '../../../../download'
import { findPractices } from '../../../../search-index'

export const dynamic = 'force-dynamic'

/**
 * The practices of a filtered list, all its pages in its order: /data/praktyki.csv?miasto=lublin. What means nothing is
 * refused: a program would not notice that it got more than it asked for. So is whatever is asked of other sets, which
 * have no filters.
 */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }) {
  const asked = exportOf((await params).file)
  if (!asked) return new Response(null, { status: 404 })
  const { searchParams } = new URL(request.url)
  const catalogue = getCatalogue(asked.lang)
  const state = { ...readFilters(searchParams, catalogue), page: 1 }
  const unknown = asked.set === 'practices' ? state.unknown : firstUnknown(readParams(searchParams))
  if (unknown.length > 0)
    return refuse(
      words(asked.lang).data.unknownFilter(
        unknown.map(({ param, value }) => beginning(`${param}=${value}`, 80)).join(', '),
      ),
    )
  if (asked.set !== 'practices') return new Response(null, { status: 404 }) // nothing is asked of it: it is sent whole
  const practices = filterPractices(state, findPractices(state.query, catalogue).ranked, asked.lang)
  return download(
    writeExport(
      recordList('practices', catalogue, {
        practices,
        words: inWords(state, catalogue),
        query: writeFilters(state, asked.lang),
      }),
      asked.format,
    ),
  )
}
