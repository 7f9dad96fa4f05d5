import { getCatalogue } from '@/lib/content'
import { exportOf, writeExport } from '@/lib/exports'
import { filterPractices, readFilters, writeFilters } from '@/lib/filters'
import { recordList } from '@/lib/record-list'
import { download } from '../../../download'
import { rankedPractices } from '../../../search-index'

export const dynamic = 'force-dynamic'

/** The practices of a filtered list, all its pages in its order: /data/praktyki.csv?miasto=lublin. Other sets have no filters and stay whole. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }) {
  const asked = exportOf((await params).file)
  if (asked?.set !== 'practices') return new Response(null, { status: 404 })
  const catalogue = getCatalogue(asked.lang)
  const state = { ...readFilters(new URL(request.url).searchParams, catalogue), page: 1 }
  const practices = filterPractices(state, rankedPractices(state.query, catalogue), asked.lang)
  return download(writeExport(recordList('practices', catalogue, { practices, query: writeFilters(state, asked.lang) }), asked.format))
}
