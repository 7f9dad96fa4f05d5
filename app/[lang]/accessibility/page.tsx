import { AccessibilityDeclaration } from '@/components/accessibility-declaration'
import { ContentPage } from '@/components/content-page'
import { lastChange } from '@/lib/queries/changes'
import { configuration } from '@/lib/configuration'
import { PageBody } from '../../page-body'
import { pageMetadata } from '../../page-metadata'
import { readContentPage, type Params } from '../../route-params'

export async function generateMetadata(params: Params) {
  const { lang, entry } = await readContentPage(params, 'accessibility')
  return pageMetadata({ view: 'accessibility', lang, title: entry.title, description: entry.summary })
}

/** What was tested, what was not, and the formal declaration as far as an operator has filled it in. */
export default async function Accessibility(params: Params) {
  const { lang, catalogue, entry } = await readContentPage(params, 'accessibility')
  return (
    <PageBody view="accessibility" lang={lang}>
      <ContentPage page={entry} view="accessibility" lang={lang}>
        <AccessibilityDeclaration configuration={configuration} updated={lastChange(catalogue, 'home')} lang={lang} />
      </ContentPage>
    </PageBody>
  )
}
