import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ProposalAnswer } from '@/components/proposal-answer'
import { askedFields, namesFor, resultName, sourceName } from '@/lib/proposal/fields'
import { built, form, read } from '../../fixtures/proposal'
import { plainText, spaced } from '../../fixtures/plain-text'
import { careful, proposals } from '../../fixtures/typed'

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

test('a practice that is only planned may begin in days to come', () => {
  const asked = read({ ...careful, state: 'planowana', start: '2027-01' })
  expect([...asked.faults]).toEqual([])
  expect(built(asked).history).toContain('Planowany początek praktyki.')
})

const names = namesFor(['trwalosc'])
test(
  'form -> file -> build -> page: what was typed is what is read, or its field has a fault',
  { timeout: 120_000 },
  () => {
    let pages = 0
    fc.assert(
      fc.property(proposals, (fields) => {
        const asked = read(fields)
        const { typed, faults, proposal } = asked
        const html = form(typed, faults)
        expect(
          [...faults.keys()].filter((name) => !names.includes(name) || !html.includes(`id="pole-${name}-blad"`)),
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
              <ProposalAnswer proposal={proposal} names={names} typed={typed} editors={undefined} lang="pl" />,
            ),
          ),
        ).toContain(spaced(proposal.text))
      }),
      { numRuns: 200 },
    )
    expect(pages).toBeGreaterThan(40)
  },
)
