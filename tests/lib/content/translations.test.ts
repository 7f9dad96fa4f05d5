import { expect, test } from 'vitest'
import { checkContent } from '@/lib/content'
import type { ContentFile } from '@/lib/content/parse'
import { mistakes, swap } from '../../fixtures/mistakes'
import { changed, contentFile, small, withFile } from '../../fixtures/small'

const flats = (fields: string, words = 'title: Flats\nsummary: Flats.') =>
  contentFile(
    'content/practices/mieszkania-we-wzorowie.en.md',
    `---\ntranslates: "00000000"\n${words}\n${fields}\n---\n`,
  )
const translation = (...said: Parameters<typeof flats>) => [...small, flats(...said)]
const juror = (fields: string) =>
  contentFile('content/jury/anna-proba.en.md', `---\ntranslates: "00000000"\n${fields}\n---\nA juror.\n`)
const missing = (files: readonly ContentFile[]) => checkContent(files).behind.flatMap((one) => one.missing)

mistakes({
  'klucz z literówką': translation('timeline: { strat: Flats. }'),
  'słowa edycji, których polski plik nie ma': translation('recognition: { 2020: { opinion: Good., title: Flats } }'),
  'edycja, o której polski plik nic nie mówi': translation('recognition: { 2021: { opinion: Good. } }'),
  'pole edycji z literówką': translation('recognition: { 2020: { opinin: Good. } }'),
  'tekst zamiast edycji': translation('recognition: x'),
  'ekspert bez miejsca': withFile(
    'content/editions/2020.en.md',
    '---\ntranslates: "00000000"\ntitle: The 2020 edition\nsummary: One.\nexperts: { Maria: { name: Maria } }\n---\n',
  ),
  'odnośnik w streszczeniu': translation('', 'title: Flats\nsummary: "Flats of the [gmina](lang:pl)."'),
  'pochodzenie, o którym polski plik milczy': [
    ...changed('content/jury/anna-proba.md', (text) => text.replace('origin: Ukraina', 'origin: źródło nie podaje')),
    juror('origin: Ukraine'),
  ],
})

test('a name may be written in other letters', () => {
  expect(checkContent([...small, juror('name: Анна Проба')]).problems).toEqual([])
})
test('what a translation does not say is listed, each text with its fields', () => {
  expect(missing([...small, juror('city: Wzorowo')])).toEqual(['origin'])
  const two = swap('opinion: Jury chwali.', 'opinion: Jury chwali., summary: Dobre.')
  const files = [...two, flats('recognition: { 2020: { opinion: Good. } }')]
  expect(missing(files)).toEqual(expect.arrayContaining(['recognition.2020.summary', 'timeline.start']))
  expect(missing(files)).not.toContain('recognition.2020.opinion')
})
