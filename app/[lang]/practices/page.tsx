import { PracticesView } from '@/components/practices-view'
import { buildDay } from '@/lib/clock'
import { notSearched } from '@/lib/filters/found'
import { filterPractices } from '@/lib/filters/matching'
import { noFilters } from '@/lib/filters/state'
import { words } from '@/lib/i18n'
import { PageBody } from '../../page-body'
import { pageMetadata } from '../../page-metadata'
import { readLang, type Params } from '../../route-params'

export async function generateMetadata(params: Params) {
  const { lang } = await readLang(params)
  const t = words(lang).practicesPage
  return pageMetadata({ view: 'practices', lang, title: t.title, description: t.lead, feed: 'practices' })
}

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
