import { expect, test } from 'vitest'
import { buildCatalogue, checkContent } from '@/lib/content'
import { ContentError, formatProblems } from '@/lib/content/problem'
import { city, practice, swap, today } from '../../fixtures/mistakes'
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

test('so is every problem within a file: of a field, between fields, of what it names', () => {
  const swaps = [
    ['city: wzorowo', 'city: nigdzie\nvoivodeship: lubelskie'],
    ['audiences: [uchodzcy]', 'audiences: [uchodzcy, studentki, uchodzcy]'],
    ['state: trwa', 'state: trwaa'],
    ['source: strona }', 'source: storna }'],
    ['category: mieszkania', 'category: mieszkanka'],
    ['  - { key: strona, title: Strona miasta', '  - { key: strona, tytul: Strona miasta'],
    ['budżet miasta[](source:raport-2020)', 'budżet miasta'],
    ['trzy** mieszkania', 'trzy** mieszkania[](source:raport-2002)'],
    ['practice: szkola-w-przykladowie', 'practice: Szkoła w Przykładowie'],
    ['key: rozbudowa, date: 2021-03-05', 'key: start, date: 2031-03-05, until: 2030'],
    ['year: 2022', 'year: 2019'],
  ] as const
  const files = changed(practice, (text) => swaps.reduce((now, [from, to]) => now.replace(from, to), text))
  expect(formatProblems(checkContent(files, undefined, today).problems)).toMatchSnapshot()
})

test('bad content throws one error that says everything once', () => {
  const build = () => buildCatalogue(swap('summary: We Wzorowie działają trzy mieszkania chronione.\n', ''), 'pl')
  expect(build).toThrow(ContentError)
  expect(build).toThrow(/summary: oczekiwano tekstu, jest brak tego pola/)
})
