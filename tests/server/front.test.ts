import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { freePort } from '../../commands/environment.mjs'
import { createPack } from '../../server/pack.mjs'

const folder = mkdtempSync(join(tmpdir(), 'front-'))
cpSync('server', join(folder, 'server'), { recursive: true })
const command = [join(folder, 'server/front.mjs')]
const port = await freePort()
const env = { ...process.env, PORT: String(port), HOST: ' ' }

const immutable = 'public, max-age=31536000, immutable'
/** How it ends where it cannot start, and what it says. */
const refusal = (more: Record<string, string> = {}) => {
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', env: { ...env, ...more } })
  return [status, stderr.trim()]
}
/** A connection on which these bytes were sent, and all that comes back until the server ends it. */
function open(...parts: string[]) {
  const socket = connect(port, 'localhost')
  for (const part of parts) socket.write(part)
  let answer = ''
  socket.on('data', (part) => (answer += String(part)))
  return { socket, ended: once(socket, 'close').then(() => answer) }
}
const get = 'GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'

beforeAll(async () => {
  expect(refusal()).toEqual([1, 'no documents: npm run build first'])
  const pack = await createPack(join(folder, '.next/documents'))
  const document = (type: string, more = {}) => ({
    status: 200,
    headers: { 'content-type': type, ...more },
    tag: 'a',
    bodies: { identity: [0, 0] as [number, number] },
  })
  await pack.close({
    documents: {
      '/szukaj': { ...document('text/html'), results: '/pl/search/results' },
      '/data/practices.csv': { ...document('text/csv'), results: '/data/practices.csv/results' },
      '/_next/static/media/a.png': document('image/png', { 'cache-control': immutable }),
    },
    redirects: { '/dawne': '/szukaj' },
  })
  // What a build leaves of Next: something that answers, and would have every answer kept for a year.
  mkdirSync(join(folder, 'node_modules/next'), { recursive: true })
  writeFileSync(join(folder, '.next/required-server-files.json'), '{"config":{}}')
  writeFileSync(
    join(folder, 'node_modules/next/index.js'),
    `module.exports = () => ({
      prepare() {},
      getRequestHandler: () => async (_, response) =>
        response.setHeader('cache-control', 's-maxage=31536000').end('{"status":200,"addresses":{},"main":""}'),
    })`,
  )
})
afterAll(() => rmSync(folder, { recursive: true }))
let front: ChildProcess
beforeEach(async () => {
  const started = spawn(process.execPath, command, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  front = started
  await once(started.stdout, 'data')
})
afterEach(() => void front.kill('SIGKILL'))

test('what keeps it from starting is said in one line', async () => {
  expect(refusal({ PORT: 'abc' })).toEqual([1, 'PORT is a number up to 65535, not abc'])
  expect(refusal()).toEqual([1, expect.stringMatching(/^listen EADDRINUSE.*$/)])
})

test('only a file whose address changes with it is kept; all else is asked for anew, also what is made per request', async () => {
  const kept = async (address: string) => {
    const { status, headers } = await fetch(`http://localhost:${port}${address}`, { redirect: 'manual' })
    return [status, headers.get('cache-control')]
  }
  expect(await kept('/_next/static/media/a.png')).toEqual([200, immutable])
  for (const address of ['/szukaj', '/szukaj?q=a', '/data/practices.csv', '/data/practices.csv?miasto=lublin'])
    expect(await kept(address), address).toEqual([200, 'no-cache'])
  for (const address of ['/dawne', '/Szukaj/']) expect(await kept(address), address).toEqual([308, 'no-cache'])
  expect(await kept('/healthz')).toEqual([200, 'no-store'])
})

test('a body that is refused is let through, and the connection goes on', async () => {
  const { ended } = open(`POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 300000\r\n\r\n${'x'.repeat(300_000)}`, get)
  expect(await ended).toMatch(/^HTTP\/1.1 405 (?!.*connection: close).*HTTP\/1.1 200 /s)
})

test('what cannot be read is answered with its status and the usual headers, and who does not hang up is cut off', async () => {
  for (const [status, request] of [
    [400, 'NONSENSE\r\n\r\n'],
    [413, `POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1;${'a'.repeat(20_000)}\r\na\r\n`],
    [417, `GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nExpect: unicorns\r\n\r\n`],
    [431, `GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(80_000)}\r\n\r\n`],
  ] as const)
    expect(await open(request).ended).toMatch(new RegExp(`HTTP/1.1 ${status} .*content-security-policy`, 's'))
  const held = connect({ port, host: 'localhost', allowHalfOpen: true }).resume()
  held.write('NONSENSE\r\n\r\n')
  await once(held, 'end')
  const gone = once(held, 'error')
  const timer = setInterval(() => held.write('x'), 200)
  await gone
  clearInterval(timer)
})

test('SIGTERM ends it although connections are open that never sent a whole request', async () => {
  const silent = [open(), open('GET / HTTP/1.1\r\nHost: a\r\n'), open('POST / HTTP/1.1\r\nContent-Length: 9\r\n')]
  await Promise.all(silent.map(({ socket }) => once(socket, 'connect')))
  const told = performance.now()
  front.kill('SIGTERM')
  expect(await once(front, 'exit')).toEqual([0, null])
  expect(performance.now() - told).toBeLessThan(10_000)
})
