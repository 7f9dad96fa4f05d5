import { afterEach, expect, test, vi } from 'vitest'
import { today } from '@/lib/clock'

afterEach(() => {
  delete process.env['TODAY']
  vi.useRealTimers()
})
test('the clock can be frozen', () => {
  process.env['TODAY'] = '2031-05-11'
  expect(today()).toBe('2031-05-11')
  for (const wrong of ['jutro', '2031-05', '2031-02-30', '2031-13-01']) {
    process.env['TODAY'] = wrong
    expect(today).toThrow(`TODAY must be a day like 2026-11-22, not ${wrong}`)
  }
})

test('a day begins when it does in Poland', () => {
  for (const [moment, day] of [
    ['2026-11-27T22:59:59Z', '2026-11-27'],
    ['2026-11-27T23:00:00Z', '2026-11-28'],
    ['2026-06-30T22:00:00Z', '2026-07-01'],
  ] as const) {
    vi.setSystemTime(moment)
    expect(today()).toBe(day)
  }
})
