import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
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
  await (await createPack(join(folder, '.next/documents'))).close({ documents: {}, redirects: {} })
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
