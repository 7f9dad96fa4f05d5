// @ts-check
import { brotliCompressSync } from 'node:zlib'
import { chromium } from 'playwright'
import { findBrowser } from '../commands/environment.mjs'
import { openPack } from '../server/pack.mjs'
import { median, startFront } from './front.mjs'

const pages = {
  home: '/',
  list: '/praktyki',
  practice: '/praktyki/study-in-lublin',
  similar: '/praktyki/study-in-lublin/podobne',
  city: '/miasta/lublin',
  category: '/kategorie/strategie',
  edition: '/edycje/2014',
  search: '/szukaj',
  results: '/praktyki?miasto=lublin',
  missing: '/nie-ma',
}
const style = /<style>(.*?)<\/style>/s
const aside = /icon|manifest|speculation-rules/

/**
 * What a cold browser receives for one page of each kind, and the sizes of every practice.
 * @returns {Promise<import('./front.mjs').Row[]>}
 */
export async function wire() {
  const front = await startFront(3971)
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] })
  const rows = []
  for (const [kind, path] of Object.entries(pages)) {
    const context = await browser.newContext()
    const page = await context.newPage()
    const network = await context.newCDPSession(page)
    await network.send('Network.enable')
    /** @type {Map<string, { url: string, type: string, bytes: number }>} */
    const seen = new Map()
    network.on('Network.requestWillBeSent', ({ requestId, request, type }) =>
      seen.set(requestId, { url: request.url, type: type ?? '', bytes: 0 }),
    )
    network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const one = seen.get(requestId)
      if (one) one.bytes = encodedDataLength
    })
    await page.goto(front.base + path, { waitUntil: 'load' })
    await page.waitForTimeout(300)
    const counted = [...seen.values()].filter(({ url }) => !aside.test(url))
    const scripts = counted.filter(({ type }) => type === 'Script').reduce((sum, { bytes }) => sum + bytes, 0)
    rows.push({
      what: `${kind}: bytes, requests, script bytes`,
      ours: `${counted.reduce((sum, { bytes }) => sum + bytes, 0)}, ${counted.length}, ${scripts}`,
      against: 'default Next 167 kB, 16, 140 kB',
      reach: kind === 'results' ? '16 kB, 1, 0' : '14 kB, 1, 0',
    })
    await context.close()
  }
  await browser.close()
  const head = await fetch(`${front.base}/praktyki/study-in-lublin`, {
    method: 'HEAD',
    headers: { 'accept-encoding': 'br' },
  })
  const headers = [...head.headers].reduce((sum, [name, value]) => sum + name.length + value.length + 4, 19)
  await front.stop()
  const { manifest, read } = openPack('.next/documents')
  const sizes = Object.entries(manifest.documents)
    .filter(([, { headers: own }]) => own['content-type']?.startsWith('text/html'))
    .map(([path, { bodies }]) => ({ path, bytes: (bodies.br ?? bodies.identity)[1] + headers }))
  const practices = sizes.filter(({ path }) => /^\/praktyki\/[^/]+$/.test(path))
  /** @param {string} path */
  const htmlOf = (path) => read(manifest.documents[path]?.bodies.identity ?? [0, 0]).toString()
  const sheet = brotliCompressSync(style.exec(htmlOf(pages.search))?.[1] ?? '').length // a shell has the whole of it
  const apart = practices.map(({ path }) => brotliCompressSync(htmlOf(path).replace(style, '')).length)
  const largest = sizes.reduce((a, b) => (a.bytes > b.bytes ? a : b))
  return [
    ...rows,
    {
      what: `${practices.length} practices, median bytes with headers`,
      ours: `${median(practices.map(({ bytes }) => bytes))} in one request`,
      against: `the same text with its style sheet as a file: ${median(apart) + sheet + 2 * headers} in two`,
      reach: '7 kB',
    },
    {
      what: `largest of ${sizes.length} documents`,
      ours: `${largest.bytes} (${largest.path})`,
      against: '',
      reach: '14 kB',
    },
  ]
}
