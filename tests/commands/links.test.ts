import { readFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo, Server } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createArchive } from '../../commands/links/archive'
import { checkLinks, Offline, type Check, type Outside } from '../../commands/links/check'
import { outsideAddresses } from '../../commands/links/outside'
import { createWeb } from '../../commands/links/web'
import { buildCatalogue } from '@/lib/content'
import { readLinks, writeLinks, type LinkCheck } from '@/lib/content/links'
import { withFile } from '../fixtures/small'

const manners = { agent: 'test', timeout: 400, pause: 0 }
let asked: string[] = []
let busy = 0
let busiest = 0

/** A server with every habit that links meet. */
const habits: RequestListener = (request, response) => {
  asked.push(`${request.method} ${request.url}`)
  busiest = Math.max(busiest, ++busy)
  response.on('close', () => busy--)
  const say = (status: number, headers: Record<string, string> = {}, body = 'x') =>
    response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body)
  const url = new URL(request.url ?? '/', 'http://x')
  const page = { 'content-type': 'text/html' }
  const answers: Record<string, () => unknown> = {
    '/robots.txt': () => say(200, { 'content-type': 'text/plain' }, 'User-agent: *\nDisallow: /private'),
    '/ok': () => say(200, page),
    '/moved': () => say(301, { location: '/ok' }),
    '/loop': () => say(302, { location: '/loop-back' }),
    '/loop-back': () => say(302, { location: '/loop' }),
    '/endless': () => say(302, { location: `/endless?${Number(url.search.slice(1)) + 1}` }),
    '/mail': () => say(302, { location: 'mailto:a@b.pl' }),
    '/forbidden': () => say(403),
    '/missing': () => say(404),
    '/gone': () => say(410),
    '/broken': () => say(500),
    '/no-head': () => (request.method === 'HEAD' ? say(405) : say(200, page)),
    '/silent': () => undefined,
    '/reset': () => request.socket.destroy(),
    '/plan.pdf': () => say(200, page),
    '/real.pdf': () => say(200, { 'content-type': 'application/pdf' }),
    '/no-type': () => say(204),
    '/busy': () =>
      asked.filter((one) => one.endsWith('/busy')).length < 3 ? say(503, { 'retry-after': '0.05' }) : say(200, page),
    '/private': () => say(200, page),
    '/huge': () => {
      if (request.method === 'HEAD') return say(405)
      response.writeHead(200, page)
      const more = () => {
        while (response.write('x'.repeat(65_536)));
        response.once('drain', more)
      }
      more()
    },
    '/archive': () =>
      say(
        200,
        { 'content-type': 'application/json' },
        JSON.stringify({
          archived_snapshots: url.searchParams.get('url')?.endsWith('/ok')
            ? { closest: { available: true, url: `http://web.archive.org/web/${url.searchParams.get('timestamp')}/x` } }
            : {},
        }),
      ),
  }
  const answer = answers[url.pathname]
  if (answer) answer()
  else say(404)
}

const servers: Server[] = []
const listen = async (server: Server) => {
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}
let [here, secure] = ['', '']
beforeAll(async () => {
  const pem = readFileSync('tests/fixtures/self-signed.pem')
  here = `http://127.0.0.1:${await listen(createServer(habits))}`
  secure = `https://127.0.0.1:${await listen(createSecureServer({ key: pem, cert: pem }, habits))}`
})
afterAll(() =>
  servers.forEach((server) => {
    if ('closeAllConnections' in server && typeof server.closeAllConnections === 'function')
      server.closeAllConnections()
    server.close()
  }),
)
beforeEach(() => {
  asked = []
  busiest = 0
})

const outside = (...addresses: string[]): Outside[] => addresses.map((address) => ({ address, date: '2014-05' }))
const run = (over: Partial<Check>) =>
  checkLinks({
    outside: [],
    record: new Map(),
    today: '2026-11-22',
    within: 30,
    width: 4,
    web: createWeb(manners),
    online: async () => true,
    archive: async () => undefined,
    onChecked: () => {},
    ...over,
  })

test('each habit of a server is recorded for what it is', async () => {
  const record = new Map<string, LinkCheck>()
  const paths = [
    'ok',
    'moved',
    'loop',
    'endless?1',
    'mail',
    'forbidden',
    'missing',
    'gone',
    'broken',
    'no-head',
    'silent',
    'reset',
    'plan.pdf',
    'real.pdf',
    'no-type',
    'busy',
    'private',
    'huge',
  ]
  await run({
    outside: outside(...paths.map((path) => `${here}/${path}`), `${secure}/ok`, 'http://nie-ma.invalid/'),
    record,
  })
  const seen = Object.fromEntries(
    [...record].map(([address, { outcome, status, final }]) => [
      address.replace(here, '').replace(secure, 'tls'),
      [outcome, status, final?.replace(here, '')].filter(Boolean).join(' '),
    ]),
  )
  expect(seen).toEqual({
    '/ok': 'answers 200',
    '/moved': 'answers 200 /ok',
    '/loop': 'loop',
    '/endless?1': 'loop',
    '/mail': 'error 302',
    '/forbidden': 'refused 403',
    '/missing': 'gone 404',
    '/gone': 'gone 410',
    '/broken': 'error 500',
    '/no-head': 'answers 200',
    '/silent': 'timeout',
    '/reset': 'broken',
    '/plan.pdf': 'other-type 200',
    '/real.pdf': 'answers 200',
    '/no-type': 'answers 204',
    '/busy': 'answers 200',
    '/private': 'robots',
    '/huge': 'answers 200',
    'tls/ok': 'certificate',
    'http://nie-ma.invalid/': 'no-host',
  })
  expect(asked.filter((one) => one.includes('private'))).toEqual([])
  expect(asked.filter((one) => one === 'GET /robots.txt')).toHaveLength(1)
  expect([...readLinks(writeLinks(record))].sort()).toEqual([...record].sort())
})

test('one host is asked one thing at a time, and everything of content only once', async () => {
  await run({
    outside: outside(...['ok', 'moved', 'gone', 'no-head'].map((path) => `${here}/${path}`)),
    record: new Map(),
  })
  expect(busiest).toBe(1)
  const pl = '<https://a.example.org/x> https://b.example.org/y_(z) `https://code.example.org`'
  const files = withFile(
    'content/glossary/pup.md',
    `---\nterm: PUP\nname: Urząd, www.c.example.org\npublished: 2026-01-01\nchanged: 2026-01-01\n---\n${pl}\n`,
  )
  const en = {
    path: 'content/glossary/pup.en.md',
    bytes: new TextEncoder().encode('---\ntranslates: "00000000"\nname: Office\n---\n[d](https://d.example.org)\n'),
  }
  const all = outsideAddresses(buildCatalogue([...files, en], 'pl'), [...files, en]).map(({ address }) => address)
  expect(all.filter((address) => /\/\/(www\.)?([abcd]|code)\./.test(address))).toEqual([
    'http://www.c.example.org',
    'https://a.example.org/x',
    'https://b.example.org/y_(z)',
    'https://d.example.org',
  ])
  expect(all).toContain('http://wzorowo.example.org/?id=1&x=2')
  expect(new Set(all).size).toBe(all.length)
})

test('a network that is down changes nothing, also when it goes down on the way', async () => {
  const known = { checked: '2026-01-01', outcome: 'answers', status: 200 } as const
  const record = new Map<string, LinkCheck>([[`${here}/reset`, known]])
  await expect(run({ outside: outside(`${here}/reset`), record, online: async () => false })).rejects.toThrow(Offline)
  expect(asked).toEqual([])
  const answers = [true, false]
  await expect(
    run({
      outside: outside(`${here}/ok`, `${here}/reset`, `${here}/gone`),
      record,
      online: async () => answers.shift() ?? false,
      width: 1,
    }),
  ).rejects.toThrow(Offline)
  expect(record.get(`${here}/reset`)).toBe(known)
  expect([...record.keys()]).toEqual([`${here}/reset`, `${here}/ok`])
})

test('an interrupted run goes on where it stopped, and old checks are made again', async () => {
  const record = new Map<string, LinkCheck>([
    [`${here}/ok`, { checked: '2026-11-20', outcome: 'answers' }],
    [`${here}/gone`, { checked: '2026-09-01', outcome: 'answers' }],
  ])
  expect(await run({ outside: outside(`${here}/ok`, `${here}/gone`, `${here}/missing`), record })).toBe(2)
  expect(record.get(`${here}/ok`)?.checked).toBe('2026-11-20')
  expect(record.get(`${here}/gone`)).toEqual({ checked: '2026-11-22', outcome: 'gone', status: 410 })
})

test('the nearest archived copy is recorded; where the archive says nothing, the known one stays', async () => {
  const record = new Map<string, LinkCheck>()
  await run({
    outside: outside(`${here}/ok`, `${here}/gone`),
    record,
    archive: createArchive(manners, `${here}/archive`),
  })
  expect([...record.values()].map(({ archive }) => archive)).toEqual(['https://web.archive.org/web/201405/x', null])
  await run({ outside: outside(`${here}/ok`), record, within: 0, archive: createArchive(manners, `${here}/broken`) })
  expect(record.get(`${here}/ok`)?.archive).toBe('https://web.archive.org/web/201405/x')
})
