import { expect, test } from 'vitest'
import { howFields } from '@/components/how-list'
import { how } from '@/lib/content/schemas/how'
import { askedFields } from '@/lib/proposal/fields'

const all = Object.keys(how.shape).sort()

test('a practice’s page tells every field of the how', () => {
  expect([...howFields].sort()).toEqual(all)
})
test('the form asks for all of them but what a jury recommends', () => {
  expect([...askedFields, 'recommendations'].sort()).toEqual(all)
})
