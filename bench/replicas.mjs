// @ts-check
// Two replicas behind the nginx of server/nginx.conf, under load, with a large body now and then that is refused: one is
// killed, then both are restarted in turn. Counts failed answers.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startFront } from './front.mjs'

const [ports, port] = [[3961, 3962], 3960]
const pages = [
  '/',
  '/praktyki',
  '/praktyki/study-in-lublin',
  '/miasta/lublin',
  '/nie-ma-takiej',
  '/Praktyki/',
  '/kategorie',
]
const folder = mkdtempSync(join(tmpdir(), 'replicas-'))
chmodSync(folder, 0o755) // nginx's workers run as another user
const conf = readFileSync('server/nginx.conf', 'utf8')
  .replace('/run/nginx.pid', join(folder, 'pid'))
  .replace('/var/log/nginx/error.log', join(folder, 'error.log'))
  .replace('/var/cache/nginx/site', join(folder, 'cache'))
  .replace('    listen 80;\n    listen [::]:80;\n', `    listen 127.0.0.1:${port};\n`)
  .replace('rate=20r/s', 'rate=100000r/s')
  .replace('burst=40', 'burst=10000') // one machine asks for everybody
  .replace('3001', String(ports[0]))
  .replace('3002', String(ports[1]))
writeFileSync(join(folder, 'nginx.conf'), conf)

const agent = new Agent({ keepAlive: true, maxSockets: 30 })
/** @type {Map<string, number>} */
const counts = new Map()
let running = true
/** One answer, whole and of the status that belongs to its address. @param {number} turn @returns {Promise<string>} */
const ask = (turn) =>
  new Promise((resolve) => {
    // Half of the requests carry a query of their own, so that they pass the cache and reach a replica.
    const path = `${pages[turn % pages.length]}${turn % 2 ? `?${turn}` : ''}`
    const body = turn % 50 === 0 ? Buffer.alloc(300_000, 'x') : undefined
    const expected = body ? 405 : path.startsWith('/nie') ? 404 : path.startsWith('/P') ? 308 : 200
    const method = body ? 'POST' : 'GET'
    request({ agent, port, path, method, headers: { 'accept-encoding': 'br', 'x-turn': turn } }, (answer) => {
      answer
        .resume()
        .on('end', () =>
          resolve(
            answer.statusCode === expected && answer.complete ? 'ok' : `${answer.statusCode} for ${method} ${path}`,
          ),
        )
        .on('error', (error) => resolve(error.message))
    })
      .on('error', (error) => resolve(error.message))
      .end(body)
  })
const load = async (/** @type {number} */ start) => {
  for (let turn = start; running; turn += 30) {
    const result = await ask(turn)
    counts.set(result, (counts.get(result) ?? 0) + 1)
    await sleep(5)
  }
}

const replicas = await Promise.all(ports.map(startFront))
const nginx = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-g', 'daemon off;'], { stdio: 'inherit' })
await sleep(1000)
const loads = Array.from({ length: 30 }, (_, start) => load(start))
await sleep(2000)
await replicas[0]?.stop('SIGKILL')
console.log('one replica killed')
await sleep(2000)
replicas[0] = await startFront(ports[0] ?? 0)
await sleep(300)
for (const [which, own] of ports.entries()) {
  await replicas[which]?.stop()
  replicas[which] = await startFront(own)
  console.log(`replica ${which + 1} restarted`)
  await sleep(300)
}
running = false
await Promise.all(loads)
nginx.kill('SIGQUIT')
await once(nginx, 'exit')
await Promise.all(replicas.map(({ stop }) => stop()))
rmSync(folder, { recursive: true, force: true })
const ok = counts.get('ok') ?? 0
counts.delete('ok')
console.log(
  `${ok} answers as they should be, ${[...counts.values()].reduce((sum, count) => sum + count, 0)} failed`,
  [...counts].slice(0, 5),
)
process.exit(ok > 0 && counts.size === 0 ? 0 : 1)
