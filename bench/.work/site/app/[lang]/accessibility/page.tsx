import { ContentPage } from '@/components/content-page'
import { pageMetadata } from '../../page-metadata'
import { readContentPage, type Params } from '../../route-params'

export async function generateMetadata(params: Params) {
  const { lang, entry } = await readContentPage(params, 'dostepnosc')
  return pageMetadata({ view: 'accessibility', lang, title: entry.title, description: entry.summary })
}

export default async function Accessibility(params: Params) {
  const { lang, entry } = await readContentPage(params, 'dostepnosc')
  return <ContentPage page={entry} lang={lang} />
}
