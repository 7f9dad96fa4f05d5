import { CategoryList } from '@/components/category-list'
import { PageEnd } from '@/components/page-end'
import { lastChange } from '@/lib/queries/changes'
import { words } from '@/lib/i18n'
import { typeset } from '@/lib/text/typography'
import { path } from '@/lib/urls'
import { PageBody } from '../../page-body'
import { readLang, type Params } from '../../route-params'
import { viewMetadata } from '../../view-metadata'

export const generateMetadata = viewMetadata('categories', (t) => t.categoriesPage)

export default async function Categories(params: Params) {
  const { lang, catalogue } = await readLang(params)
  const t = words(lang).categoriesPage
  return (
    <PageBody view="categories" lang={lang}>
      <h1>{t.title}</h1>
      <p className="mt-3 mb-8 max-w-measure text-lead">{typeset(t.lead, lang)}</p>
      <CategoryList catalogue={catalogue} />
      <PageEnd lang={lang} address={path('categories', lang)} changed={lastChange(catalogue, 'categories')} />
    </PageBody>
  )
}
