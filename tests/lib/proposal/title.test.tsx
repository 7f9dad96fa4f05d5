import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ProposalAnswer } from '@/components/proposal-answer'
import { control } from '@/lib/content/schemas/fields'
import { form, read } from '../../fixtures/proposal'
import { careful } from '../../fixtures/typed'

const answer = (title: string) => {
  const { proposal, typed } = read({ ...careful, title })
  return renderToStaticMarkup(
    <ProposalAnswer proposal={proposal} names={['title']} typed={typed} editors="a@b.pl" lang="pl" />,
  )
}

test('a title is one line of visible characters in the file, in the form and in the letter', () => {
  const title = 'Dy\u0000żury\n\u0007w\u2028bibliotece\r\n'
  const { proposal, typed, faults } = read({ ...careful, title })
  expect([...faults]).toEqual([])
  expect(proposal.text).toContain('title: Dyżury w bibliotece\n')
  expect(form(typed, faults)).toContain('value="Dyżury w bibliotece"')
  expect(answer(title)).toContain(encodeURIComponent('Dyżury w bibliotece'))
  for (const text of [proposal.text, form(typed, faults), answer(title)]) expect(text).not.toMatch(control)
})
test('the subject of the letter is cut between characters', () => {
  expect(answer(`${'x'.repeat(99)}😀y`)).toContain(`${encodeURIComponent('x😀')}&amp;body=`)
})
