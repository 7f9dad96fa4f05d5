import { CategoryMatrix } from '@/components/category-matrix'
import { EditionList } from '@/components/edition-list'
import { Inline } from '@/components/inline'
import { PageEnd } from '@/components/page-end'
import { Section } from '@/components/section'
import { lastChange } from '@/lib/queries/changes'
import { words } from '@/lib/i18n'
import { editionYears } from '@/lib/queries/editions'
import { path } from '@/lib/urls'
import { PageBody } from '../../page-body'
import { readLang, type Params } from '../../route-params'
import { viewMetadata } from '../../view-metadata'

export const generateMetadata = viewMetadata('editions', ({ editionsPage: { title, lead } }, catalogue) => ({
  title,
  lead: lead(editionYears(catalogue)),
}))

export default async function Editions(params: Params) {
  const { lang, catalogue } = await readLang(params)
  const t = words(lang).editionsPage
  return (
    <PageBody view="editions" lang={lang}>
      <h1>{t.title}</h1>
      <p className="mt-3 mb-8 max-w-measure text-lead">
        <Inline text={t.lead(editionYears(catalogue))} lang={lang} pageLang={lang} />
      </p>
      <EditionList catalogue={catalogue} />
      <Section id="kategorie" title={t.overview}>
        <CategoryMatrix catalogue={catalogue} />
      </Section>
      <PageEnd lang={lang} address={path('editions', lang)} changed={lastChange(catalogue, 'editions')} />
    </PageBody>
  )
}
