import { expect, test } from 'vitest'
import { buildCatalogue } from '@/lib/content'
import { edition } from '../../fixtures/mistakes'
import { changed } from '../../fixtures/small'

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
