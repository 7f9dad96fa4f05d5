import { afterAll, beforeAll, expect, test } from 'vitest'
import { visit } from '../../../commands/links/visit'
import { createWeb } from '../../../commands/links/web'
import { manners, startHabits } from '../../fixtures/habits'

let server: Awaited<ReturnType<typeof startHabits>>
beforeAll(async () => {
  server = await startHabits()
})
afterAll(() => server.stop())
const web = createWeb(manners)

test.each([
  ['/ok', 'answers 200'],
  ['/moved', 'answers 200 /ok'],
  ['/loop', 'loop'],
  ['/endless?1', 'loop'],
  ['/mail', 'error 302'],
  ['/forbidden', 'refused 403'],
  ['/missing', 'gone 404'],
  ['/gone', 'gone 410'],
  ['/broken', 'error 500'],
  ['/no-head', 'answers 200'],
  ['/silent', 'timeout'],
  ['/reset', 'broken'],
  ['/plan.pdf', 'other-type 200'],
  ['/real.pdf', 'answers 200'],
  ['/no-type', 'answers 204'],
  ['/busy', 'answers 200'],
  ['/private', 'robots'],
  ['/huge', 'answers 200'],
  ['secure', 'certificate'],
  ['http://nie-ma.invalid/', 'no-host'],
])('%s is seen as: %s', async (path, expected) => {
  const address = path === 'secure' ? server.secure : new URL(path, server.here).href
  const { outcome, status, final } = await visit(address, web)
  expect([outcome, status, final?.replace(server.here, '')].filter(Boolean).join(' ')).toBe(expected)
})

test('the rules of a host are asked for once, and what they forbid is never asked for', async () => {
  for (const path of ['/ok', '/private']) await visit(new URL(path, server.here).href, web)
  expect(server.seen.asked.filter((one) => /robots|private/.test(one))).toEqual(['GET /robots.txt'])
})
