import { expect, test } from 'playwright/test'

// Whatever a person, a broken program or an attacker types into the address of a search or a filter.
const REQUESTS = 10_000,
  AT_ONCE = 8,
  BOUND_MS = 5_000

const pieces = [
  'mieszkanie',
  'Łódź',
  'uchodźców',
  'ёж',
  '中文',
  '🏙️',
  '\u202e',
  '\u0000',
  '\u0007',
  "' OR 1=1 --",
  '; DROP TABLE practices',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '(a+)+$',
  '[[[',
  '\\',
  '%',
  '%zz',
  '&',
  '=',
  '+',
  '../../etc/passwd',
  '${7*7}',
  '{{7*7}}',
  'a'.repeat(300),
  ' ',
  '\r\n',
  '"""',
]
const names = [
  'q',
  'miasto',
  'kategoria',
  'edycja',
  'ocena',
  'dla',
  'prowadzi',
  'stan',
  'co-dalej',
  'sortuj',
  'strona',
  'exact',
  'p',
  'm',
  '__proto__',
  'constructor',
  '',
]
let seed = 1
const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below
const piece = () =>
  Array.from({ length: 1 + random(4) }, () => pieces[random(pieces.length)] ?? '').join(random(2) ? ' ' : '')
const encode = (text: string) => (random(20) === 0 ? text.replace(/[\s#]/g, '+') : encodeURIComponent(text))

function address() {
  const path = ['/szukaj', '/praktyki', '/porownaj', '/en/search', '/uk/practices'][random(5)] ?? '/szukaj'
  const pairs = Array.from({ length: 1 + random(6) }, () => `${names[random(names.length)]}=${encode(piece())}`)
  if (random(500) === 0) pairs.push(`q=${'x'.repeat(100_000)}`)
  return `${path}?${pairs.join('&')}`.replace(/[^\x21-\x7e]/g, '')
}

test(`${REQUESTS} odd queries: each answer is clear, escaped and in time`, async ({ baseURL }) => {
  test.setTimeout(900_000)
  const wrong: string[] = []
  const one = async () => {
    const asked = address()
    const begun = performance.now()
    const answer = await fetch(new URL(asked, baseURL), { redirect: 'manual' })
    const text = await answer.text()
    const took = performance.now() - begun
    if (!(answer.status === 200 || (answer.status >= 300 && answer.status < 500)))
      wrong.push(`${answer.status} ${asked.slice(0, 200)}`)
    if (/<script>alert|<img src=x|node_modules|at \w+ \(/.test(text)) wrong.push(`unescaped ${asked.slice(0, 200)}`)
    if (took > BOUND_MS) wrong.push(`${Math.round(took)} ms ${asked.slice(0, 200)}`)
  }
  for (let done = 0; done < REQUESTS; done += AT_ONCE) await Promise.all(Array.from({ length: AT_ONCE }, one))
  expect(wrong.slice(0, 10)).toEqual([])
})
