import { expect, test } from 'vitest'
import { make } from '../../../commands/new/make'
import { Unanswered } from '../../../commands/new/question'
import { appended } from '../../../commands/new/append'
import { buildCatalogue, checkContent } from '@/lib/content'
import { flags, newSource, today } from '../../fixtures/new-flags'
import { small, withFile } from '../../fixtures/small'

test('a review is added to its practice and nothing else changes', async () => {
  const given = { ...flags.review, ...newSource, sources: '' }
  const { text, before = '' } = await make('review', given, undefined, small, checkContent(small), today)
  const added = text.split('\n').filter((line) => !before.split('\n').includes(line))
  const lost = before.split('\n').filter((line) => !text.split('\n').includes(line))
  expect(lost).toEqual(['changed: 2026-02-20'])
  expect(added.join('\n')).toContain('key: przeglad-2025')
  const practice = buildCatalogue(withFile('content/practices/mieszkania-we-wzorowie.md', text), 'pl').practices.get(
    'mieszkania-we-wzorowie',
  )
  expect(practice?.reviews.map(({ year, sources }) => [year, sources[0]?.key])).toEqual([
    [2025, 'strona-miasta'],
    [2022, 'strona'],
  ])
})
test('its source gets a key that no edition has, and its year is one without a review', async () => {
  const given = { ...flags.review, ...newSource, 'source-title': 'Raport 2020', sources: '' }
  const { text } = await make('review', given, undefined, small, checkContent(small), today)
  expect(checkContent(withFile('content/practices/mieszkania-we-wzorowie.md', text)).problems).toEqual([])
  const again = make('review', { ...flags.review, year: '2022' }, undefined, small, checkContent(small), today)
  await expect(again).rejects.toThrow('oczekiwano roku bez przeglądu, jest „2022”')
})
test.each([
  ['no list', '---\na: 1\n---\nx', '---\na: 1\nlist:\n  - key: k\n---\nx'],
  ['an empty one', '---\nlist: []\na: 1\n---\n', '---\nlist: \n  - key: k\na: 1\n---\n'],
  ['one with room in it', '---\nlist: [ ]\na: 1\n---\n', '---\nlist: \n  - key: k\na: 1\n---\n'],
  ['one not indented', '---\nlist:\n- key: a\nb: 1\n---\n', '---\nlist:\n- key: a\n- key: k\nb: 1\n---\n'],
  ['the last field', '---\nlist:\n    - { key: a }\n---\n', '---\nlist:\n    - { key: a }\n    - key: k\n---\n'],
  [
    'a comment after it',
    '---\nlist:\n  - key: a # x\n# y\nb: 1\n---\n',
    '---\nlist:\n  - key: a # x\n  - key: k\n# y\nb: 1\n---\n',
  ],
])('an item is added where there is %s', (_, before, after) => {
  expect(appended(before, 'list', { key: 'k' })).toBe(after)
})
test('a list in one line is left to its author', () => {
  expect(() => appended('---\nlist: [{ key: a }]\n---\n', 'list', { key: 'k' })).toThrow(Unanswered)
})
