import { ContentPage } from '@/components/content-page'
import { PageBody } from '../../page-body'
import { pageMetadata } from '../../page-metadata'
import { readContentPage, type Params } from '../../route-params'

export async function generateMetadata(params: Params) {
  const { lang, entry } = await readContentPage(params, 'about')
  return pageMetadata({ view: 'about', lang, title: entry.title, description: entry.summary })
}

export default async function About(params: Params) {
  const { lang, entry } = await readContentPage(params, 'about')
  return (
    <PageBody view="about" lang={lang}>
      <ContentPage page={entry} view="about" lang={lang} />
    </PageBody>
  )
}
