import { PracticesView } from '@/components/practices-view'
import { buildDay } from '@/lib/clock'
import { notSearched } from '@/lib/filters/found'
import { filterPractices } from '@/lib/filters/matching'
import { noFilters } from '@/lib/filters/state'
import { PageBody } from '../../page-body'
import { readLang, type Params } from '../../route-params'
import { viewMetadata } from '../../view-metadata'

export const generateMetadata = viewMetadata('practices', (t) => t.practicesPage, 'practices')

/** All practices; what a reader chooses is filled in on request. */
export default async function Practices(params: Params) {
  const { lang, catalogue } = await readLang(params)
  const found = notSearched(catalogue)
  return (
    <PageBody view="practices" lang={lang}>
      <PracticesView
        catalogue={catalogue}
        state={noFilters}
        practices={filterPractices(noFilters, found.ranked, lang)}
        {...found}
        today={buildDay()}
      />
    </PageBody>
  )
}
