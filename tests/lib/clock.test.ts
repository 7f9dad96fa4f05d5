import { afterEach, expect, test } from 'vitest'
import { today } from '@/lib/clock'

afterEach(() => {
  delete process.env['TODAY']
})
test('the clock can be frozen', () => {
  process.env['TODAY'] = '2031-05-11'
  expect(today()).toBe('2031-05-11')
  for (const wrong of ['jutro', '2031-05', '2031-02-30', '2031-13-01']) {
    process.env['TODAY'] = wrong
    expect(today).toThrow(`TODAY must be a day like 2026-11-22, not ${wrong}`)
  }
})
