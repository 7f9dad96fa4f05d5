import { PracticesView } from '@/components/practices-view'
import { noFilters } from '@/lib/filters'
import { words } from '@/lib/i18n'
import { pageMetadata } from '../../page-metadata'
import { readLang, type Params } from '../../route-params'

export async function generateMetadata(params: Params) {
  const { lang } = await readLang(params)
  const t = words(lang).practicesPage
  return pageMetadata({ view: 'practices', lang, title: t.title, description: t.lead })
}

/** All practices; what a reader chooses is filled in on request. */
export default async function Practices(params: Params) {
  const { lang, catalogue } = await readLang(params)
  return <PracticesView catalogue={catalogue} state={noFilters} ranked={[...catalogue.practices.values()]} lang={lang} />
}
