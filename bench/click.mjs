// @ts-check
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findBrowser, noSuggestions } from '../commands/environment.mjs'
import { median, startFront } from './front.mjs'

const [from, to, samples, roundTrip] = ['/miasta/lublin', '/praktyki/study-in-lublin', 7, 150]

/**
 * Runs in the pages: clicks the link after the rules have had their time and reports the time to the next page's first
 * frame.
 */
const script = `(()=>{const to=${JSON.stringify(to)},now=()=>performance.timeOrigin+performance.now(),send=(report)=>fetch('/__report',{method:'POST',body:JSON.stringify(report),keepalive:true});
if(location.pathname===to){const shown=()=>{const n=performance.getEntriesByType('navigation')[0],f=performance.getEntriesByName('first-contentful-paint')[0];if(!f&&!n.activationStart)return setTimeout(shown,10);requestAnimationFrame(()=>{const c=new MessageChannel();c.port1.onmessage=()=>send({ms:(n.activationStart?now():performance.timeOrigin+f.startTime)-sessionStorage.start,kind:n.activationStart?'prerendered':'document'});c.port2.postMessage(0)})};
if(document.prerendering)document.addEventListener('prerenderingchange',shown,{once:true});else if(sessionStorage.start)shown();return}
addEventListener('load',()=>setTimeout(()=>{const link=[...document.querySelectorAll('main a')].find((a)=>a.pathname===to);if(!link)return send({kind:'no link'});link.scrollIntoView({block:'center'});

setTimeout(()=>{sessionStorage.start=now();link.click()},1000)},2000))})()`
const hash = createHash('sha256').update(script).digest('base64')

/**
 * A page of nothing but a heading and the link, to see how much of the time is the browser's own: it has the page's
 * style sheet, for the transition between two pages is part of that time.
 * @param {string} page
 */
const bare = (page) =>
  `<!DOCTYPE html><html lang="pl"><head><title>-</title>${/<style>.*?<\/style>/s.exec(page)?.[0] ?? ''}</head><body><main><h1>-</h1><p><a href="${to}">-</a></p></main></body></html>`

/**
 * Time from a click on a hovered link to the page, with the rules for prerendering and without. A driven browser never
 * prerenders, so the page measures itself.
 * @returns {Promise<import('./front.mjs').Row[]>}
 */
export async function click() {
  const front = await startFront(3977)
  /** @type {{ isBare: boolean, rules: Sample[], plain: Sample[] }[]} */
  const pages = [false, true].map((isBare) => ({ isBare, rules: [], plain: [] }))
  for (let turn = 0; turn < samples; turn++) {
    for (const { isBare, rules, plain } of pages) {
      rules.push(await oneClick(front.base, true, isBare))
      plain.push(await oneClick(front.base, false, isBare))
    }
  }
  await front.stop()
  const [ours = '', heading] = pages.map(share)
  return [
    {
      what: 'click to paint, hovered link, 150 ms',
      ours,
      against: `a page of one heading with the same styles: ${heading}; Next's runtime 37 ms`,
      reach: '0.2',
    },
  ]
}

/** @typedef {{ ms?: number, kind: string }} Sample */

/**
 * The medians with the rules and without, and one by the other. Throws where there is no sample.
 * @param {{ rules: Sample[], plain: Sample[] }} times
 */
function share({ rules, plain }) {
  const [fast = NaN, whole = NaN] = [rules, plain].map((list) =>
    median(list.flatMap(({ ms }) => (ms === undefined ? [] : [ms]))),
  )
  const kinds = [...new Set(rules.map(({ kind }) => kind))].join(', ')
  if (Number.isNaN(fast + whole)) throw new Error(`no sample: ${kinds}`)
  return `${Math.round(fast)} ms (${kinds}), ${(fast / whole).toFixed(2)} of ${Math.round(whole)} ms as a plain document`
}

/** @param {string} base @param {boolean} withRules @param {boolean} isBare @returns {Promise<Sample>} */
async function oneClick(base, withRules, isBare) {
  /** @type {(value: Sample) => void} */
  let report = () => {}
  /** @type {Promise<Sample>} */
  const reported = new Promise((resolve) => {
    report = resolve
  })
  const proxy = createServer(async (request, response) => {
    if (request.url === '/__report') {
      let body = ''
      for await (const part of request) body += part
      response.end()
      return report(JSON.parse(body))
    }
    await sleep(roundTrip)
    const answer = await fetch(base + request.url, { headers: { 'accept-encoding': 'identity' } })
    const headers = Object.fromEntries(
      [...answer.headers].filter(([name]) => !/^(content-length|connection|keep-alive|etag)$/.test(name)),
    )
    let body = await answer.text()
    // Made-up events do not count as hovering, and a real mouse needs a driver: the same rules, for this link at once.
    if (request.url === '/speculation-rules.json')
      body = body.replace('"/*"', JSON.stringify(to)).replace('"moderate"', '"immediate"')
    if (headers['content-type']?.startsWith('text/html')) {
      body = (isBare ? bare(body) : body).replace('</body>', () => `<script>${script}</script></body>`)
      headers['content-security-policy'] += `; script-src 'sha256-${hash}'; connect-src 'self'`
      if (!withRules || request.url === to) delete headers['speculation-rules'] // the rule at once would have the page prepare itself once more while it is measured
    }
    response.writeHead(answer.status, headers).end(body)
  }).listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  const address = proxy.address()
  const profile = mkdtempSync(join(tmpdir(), 'bench-chromium-'))
  const browser = spawn(
    await findBrowser(),
    [
      '--headless',
      noSuggestions,
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
      '--window-size=412,823',
      `--user-data-dir=${profile}`,
      '--remote-debugging-port=0',
      `http://localhost:${typeof address === 'object' ? address?.port : 0}${from}`,
    ],
    { stdio: 'ignore', detached: true },
  )
  const result = await Promise.race([reported, sleep(15_000).then(() => ({ kind: 'nothing in 15 s' }))])
  if (browser.pid) process.kill(-browser.pid, 'SIGKILL')
  await sleep(300)
  proxy.closeAllConnections()
  proxy.close()
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  return result
}
