// @ts-check
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { median, startFront, startServer } from './front.mjs'

const path = '/praktyki/study-in-lublin'
/** @typedef {'front' | 'nginx' | 'bare'} Server */

/**
 * Requests a second of one prerendered page at 50 connections, in turns: the front, nginx and a server of node:http that
 * does nothing else, all with the same bytes.
 * @returns {Promise<import('./front.mjs').Row[]>}
 */
export async function load() {
  const front = await startFront(3972)
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  chmodSync(folder, 0o755)
  mkdirSync(join(folder, 'praktyki'))
  const page = await fetch(front.base + path, { headers: { 'accept-encoding': 'identity' } })
  writeFileSync(join(folder, `${path}.html`), Buffer.from(await page.arrayBuffer()))
  // The same compressed bytes, as the front has them.
  execFileSync('curl', ['-s', '-H', 'Accept-Encoding: br', '-o', join(folder, `${path}.html.br`), front.base + path])
  const headers = [...page.headers]
    .filter(([name]) => !/^(content-(length|type|encoding)|date|etag|connection|keep-alive|vary)$/.test(name))
    .map(([name, value]) => `add_header ${name} '${value.replaceAll("'", "\\'")}';`)
    .join('\n')
  writeFileSync(
    join(folder, 'nginx.conf'),
    `load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
worker_processes 1; pid ${folder}/pid; error_log /dev/null; events { worker_connections 1024; }
http { access_log off; types { text/html html; } sendfile on; tcp_nopush on; open_file_cache max=1000; keepalive_requests 1000000000; brotli_static on; client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/f; uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;
server { listen 127.0.0.1:3973; root ${folder}; location / { try_files $uri.html =404; ${headers} } } }`,
  )
  const compressed = await fetch(front.base + path, { method: 'HEAD', headers: { 'accept-encoding': 'br' } })
  const bare = await startServer(
    ['bench/bare.mjs', join(folder, `${path}.html.br`), JSON.stringify([...compressed.headers].flat())],
    3978,
  )
  const nginx = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-g', 'daemon off;'], { stdio: 'inherit' })
  await sleep(500)
  const bases = { front: front.base, nginx: 'http://127.0.0.1:3973', bare: bare.base }
  /** @type {Record<Server, { rate: number, p50: number, p99: number }[]>} */
  const runs = { front: [], nginx: [], bare: [] }
  for (let round = 0; round < 8; round++)
    for (const name of /** @type {const} */ (['front', 'nginx', 'bare'])) {
      const text = execFileSync(
        'wrk',
        ['-t1', '-c50', '-d3s', '--latency', '-H', 'Accept-Encoding: br', bases[name] + path],
        { encoding: 'utf8' },
      )
      if (/Non-2xx|Socket errors/.test(text)) throw new Error(text)
      if (round > 0)
        runs[name].push({
          rate: Number(/Requests\/sec:\s+([\d.]+)/.exec(text)?.[1]),
          p50: time(text, '50%'),
          p99: time(text, '99%'),
        })
    }
  nginx.kill('SIGQUIT')
  await Promise.all([once(nginx, 'exit'), front.stop(), bare.stop()])
  rmSync(folder, { recursive: true })
  /** @param {Server} name @param {'rate' | 'p50' | 'p99'} what */
  const of = (name, what) => median(runs[name].map((run) => run[what]))
  /** @param {Server} name */
  const show = (name) =>
    `${Math.round(of(name, 'rate'))}/s, p50 ${of(name, 'p50').toFixed(2)} ms, p99 ${of(name, 'p99').toFixed(2)} ms`
  return [
    {
      what: 'prerendered practice, 50 connections',
      ours: `${show('front')}: ${(of('front', 'rate') / of('nginx', 'rate')).toFixed(2)} of nginx, p99 ${(of('front', 'p99') / of('nginx', 'p99')).toFixed(1)} times`,
      against: `nginx ${show('nginx')}; node:http and nothing else ${show('bare')}`,
      reach: '0.5; 3 times',
    },
  ]
}

/** Milliseconds of a line of wrk's distribution. @param {string} text @param {string} line */
function time(text, line) {
  const [, value, unit = 'ms'] = new RegExp(`${line}\\s+([\\d.]+)(us|ms|s)`).exec(text) ?? []
  return Number(value) * { us: 0.001, ms: 1, s: 1000 }[/** @type {'us' | 'ms' | 's'} */ (unit)]
}
