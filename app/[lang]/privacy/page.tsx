import { ContentPage } from '@/components/content-page'
import { PageBody } from '../../page-body'
import { pageMetadata } from '../../page-metadata'
import { readContentPage, type Params } from '../../route-params'

export async function generateMetadata(params: Params) {
  const { lang, entry } = await readContentPage(params, 'privacy')
  return pageMetadata({ view: 'privacy', lang, title: entry.title, description: entry.summary })
}

export default async function Privacy(params: Params) {
  const { lang, entry } = await readContentPage(params, 'privacy')
  return (
    <PageBody view="privacy" lang={lang}>
      <ContentPage page={entry} view="privacy" lang={lang} />
    </PageBody>
  )
}
