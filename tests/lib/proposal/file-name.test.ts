import { expect, test } from 'vitest'
import { buildCatalogue } from '@/lib/content'
import { read } from '../../fixtures/proposal'
import { small, withFile } from '../../fixtures/small'
import { careful } from '../../fixtures/typed'

test('a city that the catalogue does not have yet is named to the editors', () => {
  const { proposal, faults } = read({ ...careful, city: 'Nowa Łąka' })
  expect([...faults]).toEqual([])
  expect(proposal).toMatchObject({ newCity: 'nowa-laka', path: 'content/practices/nowa-laka-dyzury-w-bibliotece.md' })
})
test('a city is known by its name in Polish or in the language of the page, whatever the case and the marks', () => {
  const ukrainian = '---\ntranslates: "00000000"\nname: Взорово\nsummary: Місто.\n---\n'
  const polish = buildCatalogue(small, 'pl')
  const local = buildCatalogue(withFile('content/cities/wzorowo.uk.md', ukrainian), 'uk')
  for (const city of ['Взорово', 'ВЗОРОВО', 'wzorowo', ' Wzórowo '])
    expect(read({ ...careful, city }, polish, local).proposal).toMatchObject({
      newCity: undefined,
      path: 'content/practices/wzorowo-dyzury-w-bibliotece.md',
    })
})
test('a title of which no name can be made still gives a file its own name', () => {
  expect(read({ ...careful, title: 'Чергування' }).proposal.path).toBe('content/practices/wzorowo-zgloszenie.md')
})
test('a name that is taken gets a number, and the practice of that name is named', () => {
  const { path, text } = read({ ...careful, title: 'x' }).proposal
  expect(path).toBe('content/practices/wzorowo-x.md')
  const taken = buildCatalogue(withFile(path, text), 'pl')
  const again = read({ ...careful, title: 'X' }, taken).proposal
  expect(again.path).toBe('content/practices/wzorowo-x-2.md')
  expect(again.existing?.slug).toBe('wzorowo-x')
  expect(read({ ...careful, title: 'Y' }, taken).proposal.existing).toBeUndefined()
})
