// @ts-check
import { createServer } from 'node:http'
import { brotliCompressSync } from 'node:zlib'
import { chromium } from 'playwright'
import { findBrowser, noSuggestions } from '../commands/environment.mjs'
import { median, startFront } from './front.mjs'

const path = '/praktyki/study-in-lublin'
const samples = 25 // single values spread by a third

/**
 * Largest contentful paint of a practice on a slow phone, against the same text as one bare file without styles. Both
 * are reached from a page of another site, as from a search engine: a tab that showed nothing yet lends its process to
 * a file without Cross-Origin-Opener-Policy, and starting one costs a phone like this a quarter of a second.
 * @returns {Promise<import('./front.mjs').Row[]>}
 */
export async function paint() {
  const front = await startFront(3975)
  const text = await (await fetch(front.base + path)).text()
  const bare = brotliCompressSync(text.replace(/<style>.*?<\/style>/s, '').replace(/ class="[^"]*"/g, ''))
  const file = createServer(({ url }, response) =>
    url === '/'
      ? response.end('<p>elsewhere')
      : response
          .writeHead(200, {
            'content-type': 'text/html; charset=utf-8',
            'content-encoding': 'br',
            'content-length': bare.length,
          })
          .end(bare),
  ).listen(3976, '127.0.0.1')
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox', noSuggestions] })
  /** @param {string} address */
  const one = async (address) => {
    const context = await browser.newContext({ viewport: { width: 412, height: 823 } })
    const page = await context.newPage()
    await page.goto('http://localhost:3976/')
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 200_000,
      uploadThroughput: 96_000,
    })
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    await page.goto(address, { waitUntil: 'load' })
    await page.waitForTimeout(500)
    const time = await page.evaluate(
      () =>
        new Promise((resolve) =>
          new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime)).observe({
            type: 'largest-contentful-paint',
            buffered: true,
          }),
        ),
    )
    await context.close()
    return Number(time)
  }
  /** @type {{ site: number[], bare: number[] }} */
  const times = { site: [], bare: [] }
  for (let turn = 0; turn < samples; turn++) {
    times.site.push(await one(front.base + path))
    times.bare.push(await one(`http://127.0.0.1:3976${path}`))
  }
  await browser.close()
  file.close()
  await front.stop()
  const [site, plain] = [median(times.site), median(times.bare)]
  return [
    {
      what: 'largest paint, 150 ms, 1.6 Mbps, 4x slower',
      ours: `${Math.round(site)} ms: ${(site / plain).toFixed(2)} of the bare file`,
      against: `bare file ${Math.round(plain)} ms; default Next 1.25`,
      reach: '1.1',
    },
  ]
}
