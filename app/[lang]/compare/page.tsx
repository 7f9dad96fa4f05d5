import { CompareView } from '@/components/compare-view'
import { readComparison } from '@/lib/comparison/address'
import { buildDay } from '@/lib/clock'
import { words } from '@/lib/i18n'
import { PageBody } from '../../page-body'
import { pageMetadata } from '../../page-metadata'
import { readLang, type Params } from '../../route-params'

export async function generateMetadata(params: Params) {
  const { lang } = await readLang(params)
  const t = words(lang).comparePage
  return pageMetadata({ view: 'compare', lang, title: t.title, description: t.lead })
}

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
