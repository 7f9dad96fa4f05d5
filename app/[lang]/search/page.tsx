import { SearchView } from '@/components/search-view'
import { buildDay } from '@/lib/clock'
import { words } from '@/lib/i18n'
import { PageBody } from '../../page-body'
import { pageMetadata } from '../../page-metadata'
import { readLang, type Params } from '../../route-params'

export async function generateMetadata(params: Params) {
  const { lang } = await readLang(params)
  const t = words(lang).search
  return pageMetadata({ view: 'search', lang, title: t.title, description: t.ways })
}

/** The search without a query; results are filled in on request. */
export default async function Search(params: Params) {
  const { lang, catalogue } = await readLang(params)
  return (
    <PageBody view="search" lang={lang}>
      <SearchView
        catalogue={catalogue}
        asked={{ query: '', exact: false, page: 1 }}
        unknown={[]}
        result={undefined}
        elsewhere={[]}
        today={buildDay()}
      />
    </PageBody>
  )
}
