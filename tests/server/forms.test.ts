import { once } from 'node:events'
import { createServer, request, type IncomingMessage } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { formsOf } from '../../server/forms.mjs'

const type = 'application/x-www-form-urlencoded'
const forms = formsOf({ most: 2, largest: 100, patience: 300 })
/** Answers that wait to be given: a form counts as open until it is answered. */
const waiting: (() => void)[] = []
const server = createServer(async (incoming, response) => {
  const form = await forms.read(incoming)
  if ('refused' in form) return void response.writeHead(form.refused, form.headers).end(form.why)
  const finish = () => {
    form.done()
    response.end(form.query)
  }
  if (incoming.url === '/wait') waiting.push(finish)
  else finish()
})
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => server.close())

/** Sends a body in parts, with a pause after each, and gives the answer's status and text. */
async function post(
  parts: readonly string[],
  headers: Record<string, string> = { 'content-type': type },
  path = '/',
  pause = 0,
): Promise<[number, string]> {
  const { port } = server.address() as AddressInfo
  const sending = request({ port, path, method: 'POST', headers, agent: false })
  const answer = new Promise<IncomingMessage>((resolve, reject) => sending.on('response', resolve).on('error', reject))
  for (const part of parts) {
    sending.write(part)
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
  sending.end()
  const response = await answer
  let text = ''
  for await (const part of response) text += String(part)
  return [response.statusCode ?? 0, text]
}

test('a form is read as the query it is', async () => {
  expect(await post(['a=1&b=', '%C5%82#x'])).toEqual([200, 'a=1&b=%C5%82%23x'])
  expect(await post(['a=ł']), 'raw UTF-8').toEqual([200, 'a=%c5%82'])
  expect((await post(['a=1'], { 'content-type': `${type}; charset=UTF-8` }))[0]).toBe(200)
})
test('what is too large is refused, announced or not, and the sender hears why', async () => {
  expect(await post(['x'.repeat(101)], { 'content-type': type, 'content-length': '101' })).toEqual([
    413,
    expect.stringContaining('too long'),
  ])
  expect((await post(['x'.repeat(60), 'x'.repeat(60)]))[0]).toBe(413)
})
test('what is too large and goes on takes nobody’s place', async () => {
  const { port } = server.address() as AddressInfo
  const chunk = `3c\r\n${'x'.repeat(60)}\r\n`
  for (let sent = 0; sent < 3; sent++) {
    const socket = connect(port, '127.0.0.1').resume()
    socket.write(
      `POST / HTTP/1.1\r\nHost: a\r\nContent-Type: ${type}\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n${chunk.repeat(4)}0\r\n\r\n`,
    )
    await once(socket, 'close')
  }
  expect((await post(['a=1']))[0]).toBe(200)
})
test('a slow sender who is refused sends the rest, and goes on over the same connection', async () => {
  const { port } = server.address() as AddressInfo
  const socket = connect(port, '127.0.0.1')
  let answers = ''
  socket.on('data', (part) => (answers += String(part)))
  const head = (size: number, more = '') =>
    `POST / HTTP/1.1\r\nHost: a\r\nContent-Type: ${type}\r\nContent-Length: ${size}\r\n${more}\r\n`
  for (const part of [head(120), 'x'.repeat(60), 'x'.repeat(60), head(3, 'Connection: close\r\n'), 'a=1']) {
    socket.write(part)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  if (!socket.closed) await once(socket, 'close')
  expect(answers).toMatch(/^HTTP\/1.1 413 .*too long.*HTTP\/1.1 200 .*a=1/s)
})
test('what is no form is refused', async () => {
  expect((await post(['{}'], { 'content-type': 'application/json' }))[0]).toBe(415)
  expect((await post(['a=1'], {}))[0]).toBe(415)
  expect((await post(['a=1'], { 'content-type': type, 'content-encoding': 'gzip' }))[0]).toBe(415)
})
test('who sends too slowly makes room for others', async () => {
  expect((await post(['a=1', 'b=2', 'c=3'], { 'content-type': type }, '/', 200))[0]).toBe(408)
})
test('who sends only headers keeps nobody out', async () => {
  const { port } = server.address() as AddressInfo
  const idle = Array.from({ length: 3 }, () => connect(port, '127.0.0.1'))
  for (const socket of idle)
    socket.write(`POST / HTTP/1.1\r\nHost: a\r\nContent-Type: ${type}\r\nContent-Length: 9\r\n\r\n`)
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect((await post(['a=1']))[0]).toBe(200)
  for (const socket of idle) socket.destroy()
})
test('only so many at once; whoever hangs up makes room again', async () => {
  const held = [post(['a=1'], undefined, '/wait'), post(['a=2'], undefined, '/wait')]
  while (waiting.length < 2) await new Promise((resolve) => setTimeout(resolve, 5))
  expect((await post(['a=3']))[0]).toBe(429)
  waiting.forEach((finish) => finish())
  await Promise.all(held)
  const { port } = server.address() as AddressInfo
  for (let i = 0; i < 5; i++) {
    const gone = request({
      port,
      method: 'POST',
      headers: { 'content-type': type, 'content-length': '50' },
      agent: false,
    }).on('error', () => {})
    gone.write('a=1')
    await new Promise((resolve) => setTimeout(resolve, 20))
    gone.destroy()
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  expect((await post(['a=4']))[0]).toBe(200)
})
