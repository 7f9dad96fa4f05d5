import { expect, test } from 'playwright/test'
import { z } from 'zod'
import { publishedLangs } from '@/lib/i18n/langs'
import { path } from '@/lib/urls'
import { kinds } from './pages'
import { port } from './port'
import { seen } from './seen'

const every = { ...kinds, unknownFilter: '/praktyki?miasto=lublin&miasto=nieznane', notFound: '/404' }

for (const [kind, address] of Object.entries(every)) {
  test(`${kind}: one request, no script, no message, no violation, the same without scripting`, async ({
    page,
    browser,
    viewport,
  }) => {
    const messages: string[] = []
    const requests: string[] = []
    page.on('console', (message) => messages.push(message.text()))
    page.on('pageerror', (error) => messages.push(String(error)))
    page.on('request', (request) => requests.push(request.url()))
    await page.addInitScript(() =>
      document.addEventListener('securitypolicyviolation', (event) =>
        console.error(`refused ${event.violatedDirective} ${event.blockedURI}`),
      ),
    )
    const answer = await page.goto(address, { waitUntil: 'networkidle' })
    const known = answer?.status() === 404 ? [expect.stringContaining('404')] : [] // Chromium notes the status itself
    expect(messages).toEqual(known)
    expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0)
    expect(await page.locator('[style]').count()).toBe(0)
    expect(requests.filter((url) => !/favicon|icon|manifest|speculation/.test(url))).toEqual([page.url()])
    expect(requests.filter((url) => !url.startsWith(`http://localhost:${port}/`))).toEqual([])
    expect(await page.context().cookies()).toEqual([])
    const without = await browser.newContext({ javaScriptEnabled: false, viewport })
    const plain = await without.newPage()
    await plain.goto(new URL(address, page.url()).href, { waitUntil: 'networkidle' }) // as settled as the other
    expect(await seen(plain)).toEqual(await seen(page))
    await without.close()
  })

  test(`${kind}: every answer carries the policy and fits the first flight`, async ({ request }) => {
    const answer = await request.get(address, { headers: { 'accept-encoding': 'br' } })
    const headers = answer.headers()
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; img-src 'self'/)
    for (const name of [
      'strict-transport-security',
      'x-content-type-options',
      'referrer-policy',
      'permissions-policy',
      'cross-origin-opener-policy',
      'cross-origin-resource-policy',
    ])
      expect(headers[name], name).toBeTruthy()
    expect(headers['set-cookie']).toBeUndefined()
    const size = Number(headers['content-length']) + Object.entries(headers).join('\r\n').length + 20
    expect(size).toBeLessThan(14_000)
  })
}

test('the rules for prerendering are sent with a page and leave out data, search and queries', async ({
  page,
  request,
}) => {
  const home = await page.goto('/')
  const rules = await request.get(JSON.parse(home?.headers()['speculation-rules'] ?? ''))
  expect(rules.headers()['content-type']).toBe('application/speculationrules+json')
  const { prerender } = await rules.json()
  expect(prerender[0].eagerness).toBe('moderate')
  const [{ href_matches: allowed }, { not }] = prerender[0].where.and
  expect(allowed).toBe('/*')
  const askedFor = (['search', 'compare', 'propose'] as const).flatMap((view) =>
    publishedLangs.map((lang) => path(view, lang)),
  )
  const leftOut = [...askedFor, '/praktyki?miasto=lublin', '/data/practices.json', '/sitemap.xml']
  const kept = ['/', '/praktyki', '/en/practices/study-in-lublin']
  const matched = await page.evaluate(
    ({ patterns, addresses }) =>
      addresses.filter((address) =>
        patterns.some((pattern) => new URLPattern(pattern, location.origin).test(address, location.origin)),
      ),
    { patterns: z.array(z.string()).parse(not.href_matches), addresses: [...leftOut, ...kept] },
  )
  expect(matched).toEqual(leftOut)
})
