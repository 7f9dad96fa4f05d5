import { expect, test } from 'vitest'
import { checkContent } from '@/lib/content'
import { mistakes, swap } from '../../fixtures/mistakes'
import { changed, withFile } from '../../fixtures/small'

const translation = (fields: string, words = 'title: Flats\nsummary: Flats.') =>
  withFile('content/practices/mieszkania-we-wzorowie.en.md', `---\ntranslates: "00000000"\n${words}\n${fields}\n---\n`)
const juror = (fields: string) =>
  withFile('content/jury/anna-proba.en.md', `---\ntranslates: "00000000"\n${fields}\n---\nA juror.\n`)
const missing = (files: ReturnType<typeof juror>) => checkContent(files).behind.flatMap((one) => one.missing)

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
    ...juror('origin: Ukraine').filter(({ path }) => path !== 'content/jury/anna-proba.md'),
    ...changed('content/jury/anna-proba.md', (text) =>
      text.replace('origin: Ukraina', 'origin: źródło nie podaje'),
    ).slice(-1),
  ],
})

test('a name may be written in other letters', () => {
  expect(checkContent(juror('name: Анна Проба')).problems).toEqual([])
})
test('what a translation does not say is listed, each text with its fields', () => {
  expect(missing(juror('city: Wzorowo'))).toEqual(['origin'])
  const two = swap('opinion: Jury chwali.', 'opinion: Jury chwali., summary: Dobre.')
  const said = translation('recognition: { 2020: { opinion: Good. } }').slice(-1)
  expect(missing([...two, ...said])).toEqual(expect.arrayContaining(['recognition.2020.summary', 'timeline.start']))
  expect(missing([...two, ...said])).not.toContain('recognition.2020.opinion')
})
