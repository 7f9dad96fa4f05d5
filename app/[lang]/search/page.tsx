import { SearchView } from '@/components/search-view'
import { buildDay } from '@/lib/clock'
import { PageBody } from '../../page-body'
import { readLang, type Params } from '../../route-params'
import { viewMetadata } from '../../view-metadata'

export const generateMetadata = viewMetadata('search', ({ search: { title, ways } }) => ({ title, lead: ways }))

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
