import { DomUtils, parseDocument } from 'htmlparser2'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { AccessibilityDeclaration } from '@/components/accessibility-declaration'
import { ProposalAnswer } from '@/components/proposal-answer'
import { readConfiguration } from '@/lib/configuration'
import { buildCatalogue } from '@/lib/content'
import { plainText } from '../fixtures/plain-text'
import { read } from '../fixtures/proposal'
import { entry, small } from '../fixtures/small'
import { careful } from '../fixtures/typed'

const afresh = () => vi.unstubAllEnvs().resetModules()
beforeAll(() => {
  afresh()
  vi.stubEnv('EDITORS_EMAIL', 'redakcja@example.org').stubEnv('OPERATOR_NAME', 'Miasto <Wzorowo>')
})
afterAll(() => void afresh())

/** The letter that a link of a page begins: to whom, and what it says already. */
function letterIn(html: string) {
  const links = DomUtils.getElementsByTagName('a', parseDocument(html))
  const hrefs = links.map(({ attribs }) => attribs['href'] ?? '').filter((href) => href.startsWith('mailto:'))
  expect(hrefs).toHaveLength(1)
  const { pathname, searchParams } = new URL(hrefs[0] ?? '')
  return { to: pathname, ...Object.fromEntries(searchParams) }
}

test('a message about a page names its whole address', async () => {
  const { PageEnd } = await import('@/components/page-end')
  const html = renderToStaticMarkup(<PageEnd lang="pl" address="/praktyki?q=a+%26+b&miasto=lodz#x" />)
  expect(letterIn(html)).toEqual({
    to: 'redakcja@example.org',
    subject: 'Błąd na stronie http://localhost:3000/praktyki?q=a+%26+b&miasto=lodz#x',
  })
})

test('a proposal is sent under its whole title', () => {
  const { proposal, typed } = read({ ...careful, title: 'Dom & praca? 100% tak' })
  const html = renderToStaticMarkup(
    <ProposalAnswer proposal={proposal} names={[]} typed={typed} editors="redakcja@example.org" lang="pl" />,
  )
  expect(letterIn(html)).toEqual({
    to: 'redakcja@example.org',
    subject: 'Zgłoszenie praktyki: Dom & praca? 100% tak',
    body: expect.stringContaining(proposal.name),
  })
})

test('every page says at its foot who runs the site and where to write', async () => {
  const { SiteFooter } = await import('@/components/site-footer')
  const html = renderToStaticMarkup(<SiteFooter help={undefined} lang="pl" />)
  expect(letterIn(html)).toEqual({ to: 'redakcja@example.org' })
  expect(plainText(html)).toMatch(/: Miasto <Wzorowo>\. \S+: redakcja@example\.org$/)
})

test('the operator publishes the practices', async () => {
  const { article } = await import('@/lib/site/structured-data')
  expect(article(entry(buildCatalogue(small, 'pl').practices, 'mieszkania-we-wzorowie'), 'pl')['publisher']).toEqual({
    '@type': 'Organization',
    name: 'Miasto <Wzorowo>',
  })
})

/** What the declaration says under an identifier. */
function declared(settings: Parameters<typeof readConfiguration>[0]) {
  const configuration = readConfiguration(settings)
  const html = renderToStaticMarkup(
    <AccessibilityDeclaration configuration={configuration} updated="2026-11-22" lang="pl" />,
  )
  const page = parseDocument(html)
  return (id: string) => plainText(DomUtils.getOuterHTML(DomUtils.getElementById(`a11y-${id}`, page) ?? []))
}
const OPERATOR_NAME = 'Miasto Wzorowo'

test('with an operator who judged the site, the declaration is a formal one', () => {
  const said = declared({
    SITE_URL: 'https://example.org',
    SITE_PUBLISHED: '2026-12-01',
    EDITORS_EMAIL: 'redakcja@example.org',
    OPERATOR_NAME,
    OPERATOR_PHONE: '+48 81 000 00 00',
    ACCESSIBILITY_STATUS: 'partial',
    ACCESSIBILITY_DECLARED: '2026-12-02',
    ACCESSIBILITY_PERSON: 'Anna Próba',
    ACCESSIBILITY_BUILDING: 'Winda.',
  })
  expect(said('wstep')).toMatch(/^Miasto Wzorowo zobowiązuje się/)
  const fields =
    'podmiot url data-publikacja data-aktualizacja status data-sporzadzenie audytor osoba email telefon architektura'
  expect(fields.split(' ').map(said)).toEqual([
    'Miasto Wzorowo',
    'https://example.org',
    '1 grudnia 2026 r.',
    '22 listopada 2026 r.',
    'Strona jest częściowo zgodna z ustawą. Powody są wymienione wyżej.',
    '2 grudnia 2026 r.',
    'samooceny, czyli testów opisanych wyżej',
    'Anna Próba',
    'redakcja@example.org',
    '+48 81 000 00 00',
    'Winda.',
  ])
  expect(said('procedura')).toMatch(/^Napisz do redakcji/)
})

test('without an operator, or without a judgement, it is none and claims nothing', () => {
  const [nobody, silent] = [declared({}), declared({ OPERATOR_NAME })]
  expect(nobody('wstep')).toMatch(/nie podano operatora/)
  expect(silent('wstep')).toMatch(/^Serwis prowadzi Miasto Wzorowo, ale nie podaje oceny/)
  for (const said of [nobody, silent])
    expect(['status', 'audytor', 'telefon'].map(said)).toEqual(['nie podano', 'nie podano', 'nie podano'])
  expect([nobody('podmiot'), silent('podmiot')]).toEqual(['nie podano', 'Miasto Wzorowo'])
  expect(nobody('procedura')).toMatch(/nie ma dokąd zgłosić/)
})
