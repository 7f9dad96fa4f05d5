import { PageEnd } from '@/components/page-end'
import { ProposalForm } from '@/components/proposal-form'
import { lastChange } from '@/lib/queries/changes'
import { words } from '@/lib/i18n'
import { nothing } from '@/lib/proposal/fields'
import { labelsOf } from '@/lib/proposal/labels'
import { path } from '@/lib/urls'
import { PageBody } from '../../page-body'
import { pageMetadata } from '../../page-metadata'
import { readLang, type Params } from '../../route-params'

export async function generateMetadata(params: Params) {
  const { lang } = await readLang(params)
  const t = words(lang).propose
  return pageMetadata({ view: 'propose', lang, title: t.title, description: t.lead })
}

/** The empty form; what is sent is answered by answer/route.tsx. */
export default async function Propose(params: Params) {
  const { lang, catalogue } = await readLang(params)
  return (
    <PageBody view="propose" lang={lang}>
      <ProposalForm catalogue={catalogue} typed={nothing} faults={new Map()} label={labelsOf(catalogue)} lang={lang} />
      <PageEnd lang={lang} address={path('propose', lang)} changed={lastChange(catalogue, 'propose')} />
    </PageBody>
  )
}
