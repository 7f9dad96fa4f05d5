import { expect, test } from 'vitest'
import { make } from '../../../commands/new/make'
import { buildCatalogue, checkContent } from '@/lib/content'
import { formatProblem } from '@/lib/content/problem'
import { flags, today } from '../../fixtures/new-flags'
import { changed, small, withFile } from '../../fixtures/small'

const problemsOf = (path: string, text: string) => checkContent(withFile(path, text)).problems.map(formatProblem)

test.each(Object.entries(flags))('a new %s is correct at once', async (kind, given) => {
  const { path, text, next } = await make(kind, given, undefined, small, checkContent(small), today)
  expect(problemsOf(path, text)).toEqual([])
  expect(next.length).toBeGreaterThan(0)
  expect(text).toMatchSnapshot()
})
test('a practice that an edition judged says so; one without stands as proposed', async () => {
  const judged = await make(
    'practice',
    { ...flags.practice, edition: '2020', as: 'award' },
    undefined,
    small,
    checkContent(small),
    today,
  )
  expect(problemsOf(judged.path, judged.text)).toEqual([])
  expect(
    buildCatalogue(withFile(judged.path, judged.text), 'pl').practices.get('wzorowo-dyzury-w-bibliotece')
      ?.recognition[0],
  ).toMatchObject({ as: 'award', source: { key: 'raport-2020' } })
})
test('a name that another practice once had is left to it', async () => {
  const files = changed('content/practices/mieszkania-we-wzorowie.md', (text) =>
    text.replace('dawne-mieszkania', 'wzorowo-dyzury-w-bibliotece'),
  )
  const { path } = await make('practice', flags.practice, undefined, files, checkContent(files), today)
  expect(path).toBe('content/practices/wzorowo-dyzury-w-bibliotece-2.md')
})
