import { ProposalAnswer } from '@/components/proposal-answer'
import { ProposalForm } from '@/components/proposal-form'
import { configuration } from '@/lib/configuration'
import { getCatalogue } from '@/lib/content'
import { today } from '@/lib/clock'
import { words, type Lang } from '@/lib/i18n'
import { faultsOf } from '@/lib/proposal/check'
import { namesFor, readTyped } from '@/lib/proposal/fields'
import { proposalOf } from '@/lib/proposal/file'
import { labelsOf } from '@/lib/proposal/labels'
import { path } from '@/lib/urls'
import { results } from '../../../results'
import { readLang, type Params } from '../../../route-params'

export const dynamic = 'force-dynamic'

/**
 * Answers a sent proposal, which the front hands over as a query: the form with its faults, the finished file to read,
 * or the file itself.
 */
export async function GET(request: Request, { params }: Params) {
  const { lang, catalogue } = await readLang({ params })
  const sent = new URL(request.url).searchParams
  const wish = sent.get('do')
  sent.delete('do')
  const typed = readTyped(sent)
  const polish = getCatalogue('pl')
  const proposal = proposalOf(typed, { polish, local: catalogue, today: today() })
  const faults = faultsOf(proposal, typed, polish)
  const t = words(lang).propose
  const page = { lang, description: t.lead, address: (other: Lang) => path('propose', other) }
  if (wish === 'edit' || faults.size > 0) {
    const status = faults.size > 0 ? 422 : 200
    return results({
      ...page,
      status,
      title: faults.size > 0 ? t.errorTitle(t.title) : t.title,
      main: (
        <ProposalForm catalogue={catalogue} typed={typed} faults={faults} label={labelsOf(catalogue)} lang={lang} />
      ),
    })
  }
  if (wish === 'download') return Response.json({ file: { name: proposal.name, text: proposal.text } })
  return results({
    ...page,
    title: t.ready,
    main: (
      <ProposalAnswer
        proposal={proposal}
        names={namesFor([...polish.criteria.keys()])}
        typed={typed}
        editors={configuration.EDITORS_EMAIL}
        lang={lang}
      />
    ),
  })
}
