import { connect } from 'node:net'
import { expect, test } from 'playwright/test'
import { port } from './port'

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
