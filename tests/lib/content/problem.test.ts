import { expect, test } from 'vitest'
import { buildCatalogue, checkContent } from '@/lib/content'
import { ContentError, formatProblems } from '@/lib/content/problem'
import { city, practice, swap } from '../../fixtures/mistakes'
import { changed, small } from '../../fixtures/small'

test('content without mistakes gives none', () => {
  expect(checkContent(small).problems).toEqual([])
})

test('every problem of every file is listed at once, in order, with their number', () => {
  const files = changed(practice, (text) =>
    text.replace('city: wzorowo', 'city: nigdzie').replace('kind: urzad', 'kind: blog'),
  ).map((file) => (file.path === city ? { ...file, bytes: new Uint8Array() } : file))
  expect(formatProblems(checkContent(files).problems)).toMatchSnapshot()
})

test('bad content throws one error that says everything once', () => {
  const build = () => buildCatalogue(swap('summary: We Wzorowie działają trzy mieszkania chronione.\n', ''), 'pl')
  expect(build).toThrow(ContentError)
  expect(build).toThrow(/summary: oczekiwano tekstu, jest brak tego pola/)
})
