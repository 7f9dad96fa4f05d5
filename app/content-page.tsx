import type { Metadata } from 'next'
import { ContentPage } from '@/components/content-page'
import type { PageView } from '@/lib/urls'
import { PageBody } from './page-body'
import { pageMetadata } from './page-metadata'
import { readContentPage, type Params } from './route-params'

/** The metadata of a view that shows a page of content. */
export const contentMetadata =
  (view: PageView) =>
  async (params: Params): Promise<Metadata> => {
    const { lang, entry } = await readContentPage(params, view)
    return pageMetadata({ view, lang, title: entry.title, description: entry.summary })
  }

/** A view that shows a page of content and nothing else. */
export const contentPage = (view: PageView) =>
  async function ContentView(params: Params) {
    const { lang, entry } = await readContentPage(params, view)
    return (
      <PageBody view={view} lang={lang}>
        <ContentPage page={entry} view={view} lang={lang} />
      </PageBody>
    )
  }
