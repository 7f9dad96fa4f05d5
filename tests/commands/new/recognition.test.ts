import { expect, test } from 'vitest'
import { make } from '../../../commands/new/make'
import { buildCatalogue, checkContent } from '@/lib/content'
import { today } from '../../fixtures/new-flags'
import { changed, small } from '../../fixtures/small'

const slug = 'mieszkania-we-wzorowie',
  path = `content/practices/${slug}.md`
const proposed = changed(path, (text) =>
  text.replace(/^recognition:\n {2}- .*$/m, 'proposed: { on: 2019-05-01, category: mieszkania }'),
)
const given = { practice: slug, edition: '2020', as: 'similar', category: 'szkoly' }

test('what an edition gave is added to the practice and nothing else changes', async () => {
  const { text, before = '' } = await make('recognition', given, undefined, proposed, checkContent(proposed), today)
  const lost = before.split('\n').filter((line) => !text.split('\n').includes(line))
  expect(lost).toEqual(['changed: 2026-02-20'])
  const files = changed(path, () => text)
  expect(checkContent(files).problems).toEqual([])
  expect(buildCatalogue(files, 'pl').practices.get(slug)?.recognition).toMatchObject([
    { as: 'similar', category: { slug: 'szkoly' }, source: { key: 'raport-2020' } },
  ])
})

test('an edition that has judged the practice is not offered again', async () => {
  await expect(make('recognition', given, undefined, small, checkContent(small), today)).rejects.toThrow(
    'edycji, która tej praktyki jeszcze nie oceniła',
  )
})
