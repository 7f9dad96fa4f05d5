import { PracticesView } from '@/components/practices-view'
import { exportPath } from '@/lib/exports'
import { everyPractice, filterPractices, noFilters } from '@/lib/filters'
import { words } from '@/lib/i18n'
import { siteUrl } from '@/lib/urls'
import { Main } from '../../main'
import { pageMetadata } from '../../page-metadata'
import { readLang, type Params } from '../../route-params'

export async function generateMetadata(params: Params) {
  const { lang } = await readLang(params)
  const t = words(lang).practicesPage
  const metadata = pageMetadata({ view: 'practices', lang, title: t.title, description: t.lead })
  return { ...metadata, alternates: { ...metadata.alternates, types: { 'application/atom+xml': siteUrl + exportPath('practices', lang, 'atom') } } }
}

/** All practices; what a reader chooses is filled in on request. */
export default async function Practices(params: Params) {
  const { lang, catalogue } = await readLang(params)
  const found = everyPractice(catalogue)
  return <Main><PracticesView catalogue={catalogue} state={noFilters} practices={filterPractices(noFilters, found.ranked, lang)} {...found} lang={lang} /></Main>
}
