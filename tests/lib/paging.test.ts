import { expect, test } from 'vitest'
import { pagesOf } from '@/lib/paging'

test('a page is full before another begins, and an empty list is one page', () => {
  expect([0, 1, 40, 41, 80, 81].map((items) => pagesOf(items, 40))).toEqual([1, 1, 1, 2, 2, 3])
})
