import { CompareView } from '@/components/compare-view'
import { readComparison } from '@/lib/comparison/address'
import { buildDay } from '@/lib/clock'
import { PageBody } from '../../page-body'
import { readLang, type Params } from '../../route-params'
import { viewMetadata } from '../../view-metadata'

export const generateMetadata = viewMetadata('compare', (t) => t.comparePage)

/** The choice of what to compare; the comparison itself is filled in on request. */
export default async function Compare(params: Params) {
  const { lang, catalogue } = await readLang(params)
  return (
    <PageBody view="compare" lang={lang}>
      <CompareView
        catalogue={catalogue}
        comparison={readComparison(new URLSearchParams(), catalogue)}
        today={buildDay()}
      />
    </PageBody>
  )
}
