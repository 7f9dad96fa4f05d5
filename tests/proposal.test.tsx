import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { HowList } from '@/components/how-list'
import { PracticeHistory } from '@/components/practice-history'
import { ProposalAnswer } from '@/components/proposal-answer'
import { ProposalForm } from '@/components/proposal-form'
import { Prose } from '@/components/prose'
import { SourceList } from '@/components/source-list'
import { buildCatalogue } from '@/lib/content'
import { faultsOf } from '@/lib/proposal/check'
import { askedFields, namesFor, nothing, readTyped, resultName, sourceName } from '@/lib/proposal/fields'
import { proposalOf } from '@/lib/proposal/file'
import { labelsOf } from '@/lib/proposal/labels'
import { plainText, spaced } from './fixtures/plain-text'
import { small, withFile } from './fixtures/small'
import { careful, proposals, sent } from './fixtures/typed'

const catalogue = buildCatalogue(small, 'pl')
const label = labelsOf(catalogue, 'pl')
const read = (fields: Record<string, string | string[]>) => {
  const typed = readTyped(sent(fields))
  const proposal = proposalOf(typed, { polish: catalogue, local: catalogue, today: '2026-11-22' })
  return { typed, proposal, faults: faultsOf(proposal, typed, catalogue) }
}
/** The practice as its page will say it, once its file stands in the content. */
function built({ proposal }: ReturnType<typeof read>) {
  const whole = buildCatalogue(withFile(proposal.path, proposal.text), 'pl')
  const practice = whole.practices.get(proposal.path.replace(/^.*\/|\.md$/g, ''))
  if (!practice) throw new Error(`${proposal.path} is not in the catalogue`)
  const render = (element: React.ReactElement) => plainText(renderToStaticMarkup(element))
  return {
    practice,
    story: render(<Prose text={practice.body} lang="pl" pageLang="pl" />),
    how: render(<HowList practice={practice} lang="pl" />),
    history: render(<PracticeHistory practice={practice} today="2026-11-22" lang="pl" />),
    sources: render(<SourceList sources={practice.sources} lang="pl" />),
  }
}

test('a careful proposal has no fault and becomes a page of the catalogue', () => {
  const asked = read(careful)
  expect([...asked.faults]).toEqual([])
  expect(asked.proposal.path).toBe('content/practices/wzorowo-dyzury-w-bibliotece.md')
  expect(asked.proposal.text).toMatchSnapshot()
  const { practice, story, history } = built(asked)
  expect(practice.city?.slug).toBe('wzorowo')
  expect(story).toBe('Doradca siedzi w bibliotece. Nie trzeba się umawiać. Trwałość Uchwała i budżet do 2027 r.')
  expect(history).toContain('Żadna edycja jeszcze jej nie oceniła.')
})

test('an empty form has a fault beside each field that must be filled, and keeps them in its order', () => {
  expect([...read({}).faults]).toEqual([
    ['title', 'missing'],
    ['city', 'place'],
    ['summary', 'missing'],
    ['category', 'missing'],
    ['themes', 'missing'],
    ['audiences', 'missing'],
    ['leadBodyKind', 'missing'],
    ['state', 'missing'],
    ['criterion-trwalosc', 'missing'],
    ['proposer', 'missing'],
  ])
})
test.each([
  [{ summary: 'x'.repeat(401) }, 'summary', 'long'],
  [{ start: 'maj 2020' }, 'start', 'date'],
  [{ voivodeship: 'lubelskie' }, 'city', 'place'],
  [{ city: '!!!' }, 'city', 'latin'],
  [{ city: 'Люблін' }, 'city', 'latin'],
  [{ city: 'Rzeszоw' }, 'city', 'latin'],
  [{ start: '2026-12' }, 'start', 'future'],
  [{ [resultName(1, 'date')]: '2099' }, resultName(1, 'date'), 'future'],
  [{ title: '<b>x</b>' }, 'title', 'markup'],
  [{ category: 'nie-ma' }, 'category', 'choose'],
  [{ themes: 'nie-ma' }, 'themes', 'choose'],
  [{ [sourceName(1, 'address')]: 'wzorowo.pl' }, sourceName(1, 'address'), 'address'],
  [{ [sourceName(3, 'title')]: 'x' }, sourceName(3, 'kind'), 'missing'],
  [{ [resultName(2, 'text')]: 'x' }, resultName(2, 'date'), 'missing'],
  [{ [resultName(3, 'date')]: '2020', [resultName(3, 'text')]: '' }, resultName(3, 'text'), 'missing'],
  [{ funding: 'a\u0000b' }, 'funding', 'control'],
])('%j: the fault stands beside its field', (change, name, fault) => {
  expect([...read({ ...careful, ...change }).faults]).toEqual([[name, fault]])
})

test('a city that the catalogue does not have yet is named to the editors', () => {
  const { proposal, faults } = read({ ...careful, city: 'Nowa Łąka' })
  expect([...faults]).toEqual([])
  expect(proposal).toMatchObject({ newCity: 'nowa-laka', path: 'content/practices/nowa-laka-dyzury-w-bibliotece.md' })
})
test('a city is known by its name in Polish or in the language of the page, whatever the case and the marks', () => {
  const local = buildCatalogue(
    withFile(
      'content/cities/wzorowo.uk.md',
      '---\ntranslates: "00000000"\nname: Взорово\nlocative: у Взорові\nsummary: Місто.\n---\n',
    ),
    'uk',
  )
  const fileFor = (city: string) =>
    proposalOf(readTyped(sent({ ...careful, city })), { polish: catalogue, local, today: '2026-11-22' })
  for (const city of ['Взорово', 'ВЗОРОВО', 'wzorowo', ' Wzórowo '])
    expect(fileFor(city)).toMatchObject({
      newCity: undefined,
      path: 'content/practices/wzorowo-dyzury-w-bibliotece.md',
    })
})
test('a practice that is only planned may begin in days to come', () => {
  const asked = read({ ...careful, state: 'planowana', start: '2027-01' })
  expect([...asked.faults]).toEqual([])
  expect(built(asked).history).toContain('Planowany początek praktyki.')
})
test('a title of which no name can be made still gives a file its own name', () => {
  expect(read({ ...careful, title: 'Чергування' }).proposal.path).toBe('content/practices/wzorowo-zgloszenie.md')
})
test('a name that is taken gets a number', () => {
  expect(read({ ...careful, title: 'x', city: 'Wzorowo' }).proposal.path).toBe('content/practices/wzorowo-x.md')
  const again = buildCatalogue(
    withFile('content/practices/wzorowo-x.md', read({ ...careful, title: 'x' }).proposal.text),
    'pl',
  )
  expect(
    proposalOf(readTyped(sent({ ...careful, title: 'X' })), { polish: again, local: again, today: '2026-11-22' }).path,
  ).toBe('content/practices/wzorowo-x-2.md')
})

test(
  'form -> file -> build -> page: what was typed is what is read, or its field has a fault',
  { timeout: 120_000 },
  () => {
    let pages = 0
    fc.assert(
      fc.property(proposals, (fields) => {
        const asked = read(fields)
        const { typed, faults, proposal } = asked
        const form = renderToStaticMarkup(
          <ProposalForm catalogue={catalogue} typed={typed} faults={faults} label={label} lang="pl" />,
        )
        expect(
          [...faults.keys()].filter(
            (name) => !namesFor(['trwalosc']).includes(name) || !form.includes(`id="pole-${name}-blad"`),
          ),
        ).toEqual([])
        if (faults.size > 0 || proposal.newCity) return
        pages++
        const { practice, story, how, history, sources } = built(asked)
        expect(practice.title).toBe(spaced(typed.one('title')))
        expect(practice.summary).toBe(spaced(typed.one('summary')))
        expect(story).toBe(spaced([typed.one('story'), 'Trwałość', typed.one('criterion-trwalosc')].join(' ')))
        for (const field of askedFields) expect(how).toContain(spaced(typed.one(field)) || 'źródło nie podaje')
        expect(history).toContain(spaced(typed.one(resultName(1, 'text'))))
        expect(sources).toContain(spaced(typed.one(sourceName(1, 'title'))))
        expect(sources).toContain(spaced(typed.one('proposer')))
        expect(
          plainText(
            renderToStaticMarkup(
              <ProposalAnswer
                proposal={proposal}
                names={namesFor(['trwalosc'])}
                typed={typed}
                editors={undefined}
                lang="pl"
              />,
            ),
          ),
        ).toContain(spaced(proposal.text))
      }),
      { numRuns: 200 },
    )
    expect(pages).toBeGreaterThan(40)
  },
)

test('everything typed is kept in the form, also where it has faults', () => {
  const { typed, faults } = read({ ...careful, title: '', story: '\n</textarea><b>"&amp;' })
  const html = renderToStaticMarkup(
    <ProposalForm catalogue={catalogue} typed={typed} faults={faults} label={label} lang="pl" />,
  )
  expect(html).toContain('&lt;/textarea&gt;&lt;b&gt;&quot;&amp;amp;</textarea>')
  expect(html).toMatch(/checked="" value="informacja"/)
  expect(html).toMatch(/<option (value="trwa" selected=""|selected="" value="trwa")/)
  expect(
    renderToStaticMarkup(
      <ProposalForm catalogue={catalogue} typed={nothing} faults={new Map()} label={label} lang="pl" />,
    ),
  ).not.toContain('blad')
})
