import { expect, test } from 'vitest'
import { historyOf, withDates } from '@/lib/content/history'

const change = (before: string, after: string, ...lines: string[]) =>
  [
    `diff --git a/${before} b/${after}`,
    ...(before === after ? [] : ['similarity index 90%', `rename from ${before}`, `rename to ${after}`]),
    ...(lines.length ? [`--- a/${before}`, `+++ b/${after}`, '@@ -3 +3 @@', ...lines] : []),
  ].join('\n')
const commit = (day: string, ...changes: string[]) => [`\0${day}`, '', ...changes].join('\n')
const [lublin, lodz] = ['content/cities/lublin.md', 'content/cities/lodz.md']

test('the first day is that of the oldest commit, the last that of the newest which changes more than dates', () => {
  const log = [
    commit('2026-05-04', change(lublin, lublin, '-changed: 2026-03-03', '+changed: 2026-04-04')),
    commit(
      '2026-04-04',
      change(lublin, lublin, '-Dawny tekst.', '+Nowy tekst.'),
      change(lodz, lodz, '-published: 2026-01-01', '+published: 2026-02-02'),
    ),
    commit('2026-03-03', change(lublin, lublin, '+-- myślnik na początku wiersza')),
    commit('2026-01-01', change(lublin, lublin, '+---', '+name: Lublin'), change(lodz, lodz, '+---')),
  ].join('\n')
  expect(Object.fromEntries(historyOf(log))).toEqual({
    [lublin]: { published: '2026-01-01', changed: '2026-04-04' },
    [lodz]: { published: '2026-01-01', changed: '2026-01-01' },
  })
})
test('a renamed file keeps its history; being renamed is no change', () => {
  const log = [
    commit('2026-06-06', change('content/cities/stare.md', lublin)),
    commit('2026-02-02', change('content/cities/stare.md', 'content/cities/stare.md', '-a', '+b')),
    commit('2026-01-01', change('content/cities/stare.md', 'content/cities/stare.md', '+a')),
  ].join('\n')
  expect(historyOf(log).get(lublin)).toEqual({ published: '2026-01-01', changed: '2026-02-02' })
})

const file = (front: string) =>
  `---\nname: Lublin\nsources:\n  - { key: a, published: 2014 }\n${front}---\npublished: to jest treść\n`
const dates = { published: '2026-01-01', changed: '2026-04-04' }
test('missing dates are filled in, nothing else is touched', () => {
  expect(withDates(file(''), dates)).toBe(file('published: 2026-01-01\nchanged: 2026-04-04\n'))
})
test('a file of Windows keeps its line ends', () => {
  const ofWindows = (text: string) => text.replaceAll('\n', '\r\n')
  expect(withDates(ofWindows(file('published: 2025-12-12\n')), dates)).toBe(
    ofWindows(file('published: 2025-12-12\nchanged: 2026-04-04\n')),
  )
})
test('a day of publication stays, a change moves only forward', () => {
  expect(withDates(file('published: 2025-12-12\nchanged: 2026-02-02\n'), dates)).toBe(
    file('published: 2025-12-12\nchanged: 2026-04-04\n'),
  )
  const newer = file('published: 2025-12-12\nchanged: 2026-05-05\n')
  expect(withDates(newer, dates)).toBe(newer)
  const commented = (day: string) => file(`published: 2025-12-12 # dzień\nchanged: "${day}"\n`)
  expect(withDates(commented('2026-02-02'), dates)).toBe(commented('2026-04-04'))
  expect(withDates(commented('2026-05-05'), dates)).toBe(commented('2026-05-05'))
  expect(withDates('bez pól\n', dates)).toBe('bez pól\n')
})
