import { AccessibilityDeclaration } from '@/components/accessibility-declaration'
import { ContentPage } from '@/components/content-page'
import { lastChange } from '@/lib/queries/changes'
import { configuration } from '@/lib/configuration'
import { contentMetadata } from '../../content-page'
import { PageBody } from '../../page-body'
import { readContentPage, type Params } from '../../route-params'

export const generateMetadata = contentMetadata('accessibility')

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
