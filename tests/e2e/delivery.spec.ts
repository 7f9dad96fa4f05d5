import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { request as ask } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { kinds } from './pages'
import { seen } from './seen'

const every = { ...kinds, results: '/praktyki?miasto=lublin&miasto=nieznane', notFound: '/404' }
const port = Number(process.env['TEST_PORT'] ?? 3987)

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
    await plain.goto(new URL(address, page.url()).href)
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
    expect(size).toBeLessThan(kind === 'results' ? 16_000 : 14_000)
  })
}

/** One request exactly as written, without a client that mends it. */
const raw = (text: string) =>
  new Promise<string>((resolve, reject) => {
    const socket = connect(port, 'localhost', () => socket.write(text))
    let answer = ''
    socket
      .on('data', (part) => (answer += part))
      .on('end', () => resolve(answer))
      .on('error', reject)
  })
const get = (path: string, more = '') =>
  raw(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${more}\r\n`)

test('a request to upgrade the connection is answered like any other, also once Next is loaded', async ({
  request,
}) => {
  expect((await request.get('/praktyki?miasto=lublin')).status()).toBe(200)
  expect(await get('/praktyki', 'Connection: Upgrade\r\nUpgrade: websocket\r\n')).toMatch(/^HTTP\/1.1 200 /)
})

for (const [what, path, status, styled] of [
  ['broken percent-encoding', '/%zz', 400, true],
  ['NUL', '/a%00b', 400, true],
  ['invalid UTF-8', '/%ff', 400, true],
  ['traversal', '/../../etc/passwd', 404, true],
  ['encoded traversal', '/..%2f..%2fetc/passwd', 404, true],
  ['flight data', '/pl/practices.rsc', 404, true],
  ['image optimiser', '/_next/image?url=/a.png&w=64&q=75', 404, true],
  ['static script', '/_next/static/chunks/main.js', 404, true],
  ['segments', '/praktyki.segments/_tree.segment.rsc', 404, true],
  ['route of results', '/pl/practices/results?miasto=lublin', 404, true],
  ['long address', `/${'a'.repeat(20_000)}`, 414, true],
  ['long query', `/praktyki?miasto=${'a'.repeat(20_000)}`, 414, true],
  ['huge address', `/${'a'.repeat(90_000)}`, 431, false],
  ['trailing slash', '/praktyki/?a=b', 308, false],
  ['letter case', '/Praktyki', 308, false],
  ['Polish prefix', '/pl/practices', 308, false],
  ['bad query', '/praktyki?%zz&miasto=%ff&=&&', 200, true],
] as const) {
  test(`${what} is answered with ${status}`, async () => {
    const answer = await get(path)
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(answer.toLowerCase()).toContain("content-security-policy: default-src 'none'")
    expect(answer).not.toMatch(/at \w+ \(|node:internal|node_modules/)
    if (styled) expect(answer).toContain('<style>')
    if (styled && status !== 200)
      expect(answer).toContain(
        { 400: 'Adres jest uszkodzony', 404: 'Nie ma takiej strony', 414: 'Adres jest za długi' }[status],
      )
    expect(await get('/healthz')).toMatch(/^HTTP\/1.1 200 /)
  })
}

test('odd methods are refused with what is allowed; HEAD and 304 send no body', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])
    expect(
      await raw(`${method} / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`),
    ).toMatch(/^HTTP\/1.1 405 .*allow: GET, HEAD/s)
  expect(await raw('NONSENSE\r\n\r\n')).toMatch(/^HTTP\/1.1 400 /)
  const head = await raw('HEAD / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n')
  expect(head).toMatch(/^HTTP\/1.1 200 .*content-length: \d{4,}.*\r\n\r\n$/s)
  const tag = /ETag: (.*)\r/.exec(head)?.[1]
  expect(await get('/', `If-None-Match: ${tag}\r\n`)).toMatch(/^HTTP\/1.1 304 (?!.*content-length).*\r\n\r\n$/s)
  expect(await get('/', `X-Large: ${'a'.repeat(80_000)}\r\n`)).toMatch(/^HTTP\/1.1 431 /)
  expect(await get('/', 'Accept-Encoding: zstd, x-unknown;q=9\r\n')).toMatch(/^HTTP\/1.1 200 (?!.*content-encoding)/s)
})

test('SIGTERM under load, through npm: answers under way arrive whole, and the process ends', async () => {
  const own = port + 1
  const server = spawn('npm', ['start'], { env: { ...process.env, PORT: String(own) }, stdio: 'ignore' })
  const one = () =>
    new Promise<'whole' | 'refused' | 'broken'>((resolve) => {
      const request = ask({ port: own, path: '/praktyki' }, (answer) => {
        let size = 0
        answer
          .on('data', (part: Buffer) => (size += part.length))
          .on('end', () =>
            resolve(answer.complete && size === Number(answer.headers['content-length']) ? 'whole' : 'broken'),
          )
          .on('error', () => resolve('broken'))
      })
      request
        .on('error', (error) => resolve('code' in error && error.code === 'ECONNREFUSED' ? 'refused' : 'broken'))
        .end()
    })
  await expect.poll(one, { timeout: 20_000 }).toBe('whole')
  const counts = { whole: 0, refused: 0, broken: 0 }
  let told = Infinity
  const load = Promise.all(
    Array.from({ length: 20 }, async () => {
      for (;;) {
        const asked = performance.now()
        const result = await one()
        // The server goes on for a second. A connection that still waits when it stops listening is reset by the
        // system: nothing was under way.
        if (result === 'refused' || (result === 'broken' && asked > told + 500)) return
        counts[result]++
      }
    }),
  )
  const ended = once(server, 'exit')
  setTimeout(() => {
    told = performance.now()
    server.kill('SIGTERM')
  }, 500)
  await Promise.all([load, ended])
  expect(counts.whole).toBeGreaterThan(100)
  expect(counts.broken).toBe(0)
})

test('what cannot be made is answered with 500, styled and in the language of the address, and the server goes on', async ({
  request,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'front-'))
  for (const part of ['server', '.next/documents']) cpSync(part, join(folder, part), { recursive: true }) // without Next no search can be answered
  const server = spawn('node', ['server/front.mjs'], {
    cwd: folder,
    env: { ...process.env, PORT: String(port + 2) },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  await once(server.stdout, 'data')
  const base = `http://localhost:${port + 2}`
  for (const [address, words] of [
    ['/szukaj?q=a', 'Coś się nie udało'],
    ['/uk/search?q=a', '<html lang="uk"'],
  ] as const) {
    const answer = await request.get(base + address)
    expect(answer.status()).toBe(500)
    expect(await answer.text()).toContain(words)
    expect(await answer.text()).not.toMatch(/node_modules|\bat \w+ \(/)
    expect(answer.headers()['content-security-policy']).toContain('style-src')
  }
  expect((await request.get(`${base}/praktyki`)).status()).toBe(200)
  server.kill()
  await once(server, 'exit')
  rmSync(folder, { recursive: true })
})

test('the rules for prerendering are sent with a page and leave out data, search and queries', async ({ request }) => {
  const page = await request.get('/')
  const rules = await request.get(JSON.parse(page.headers()['speculation-rules'] ?? ''))
  expect(rules.headers()['content-type']).toBe('application/speculationrules+json')
  const { prerender } = await rules.json()
  expect(prerender[0].eagerness).toBe('moderate')
  expect(JSON.stringify(prerender[0].where)).toContain('/data/*')
})
