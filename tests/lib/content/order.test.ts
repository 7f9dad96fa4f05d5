import { expect, test } from 'vitest'
import { byDate } from '@/lib/content/build/order'

test('a year stands before its days, and its end after them', () => {
  const dates = [
    { date: '2014' },
    { date: '2013', qualifier: 'koniec' as const },
    { date: '2013-12-31' },
    { date: '2013-03-04' },
    { date: '2013' },
  ]
  expect(byDate(dates).map(({ date, qualifier = '' }) => `${qualifier} ${date}`.trim())).toEqual([
    '2013',
    '2013-03-04',
    '2013-12-31',
    'koniec 2013',
    '2014',
  ])
})
