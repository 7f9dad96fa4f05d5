import { PageEnd } from '@/components/page-end'
import { ProposalForm } from '@/components/proposal-form'
import { lastChange } from '@/lib/queries/changes'
import { nothing } from '@/lib/proposal/fields'
import { labelsOf } from '@/lib/proposal/labels'
import { path } from '@/lib/urls'
import { PageBody } from '../../page-body'
import { readLang, type Params } from '../../route-params'
import { viewMetadata } from '../../view-metadata'

export const generateMetadata = viewMetadata('propose', (t) => t.propose)

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
