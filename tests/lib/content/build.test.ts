import { expect, test } from 'vitest'
import { buildCatalogue } from '@/lib/content'
import { edition, swap } from '../../fixtures/mistakes'
import { changed, contentFile } from '../../fixtures/small'

test('the timeline of an edition begins with the oldest, in whatever order it was written', () => {
  const event = (date: string) => `  - { key: w-${date}, date: ${date}, text: Wydarzenie., sources: [raport-2020] }\n`
  const files = changed(edition, (text) =>
    text.replace('credits:', `timeline:\n${event('2021')}${event('2020-05')}${event('2020')}credits:`),
  )
  expect(
    buildCatalogue(files, 'pl')
      .editions.get('2020')
      ?.timeline.map(({ date }) => date),
  ).toEqual(['2020', '2020-05', '2021'])
})

test('a key that every object knows is a key like any other: what is not translated stays Polish', () => {
  const english = (path: string, words: string) => contentFile(path, `---\ntranslates: "00000000"\n${words}\n---\n`)
  const practice = buildCatalogue(
    [
      ...swap('key: start', 'key: constructor'),
      english('content/practices/mieszkania-we-wzorowie.en.md', 'title: Flats\nsummary: Flats.'),
    ],
    'en',
  ).practices.get('mieszkania-we-wzorowie')
  expect(practice?.timeline[0]).toMatchObject({ text: 'Działają mieszkania.', lang: 'pl' })
  const experts = ['__proto__', 'toString'].map((name) => ({ name, place: 'Wzorowo' }))
  const judged = buildCatalogue(
    [
      ...changed(edition, (text) => text.replace('criteria:', `experts: ${JSON.stringify(experts)}\ncriteria:`)),
      english('content/editions/2020.en.md', 'title: The 2020 edition\nsummary: One.'),
    ],
    'en',
  ).editions.get('2020')
  expect(judged?.experts).toEqual(experts)
})
