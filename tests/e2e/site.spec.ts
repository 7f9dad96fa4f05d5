import { readFileSync } from 'node:fs'
import { expect, test, type APIRequestContext } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import { kinds } from './pages'

const addressesOf = async (request: APIRequestContext) => {
  const sitemap = await (await request.get('/sitemap.xml')).text()
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname)
}
const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'no-inline-style': 'error', 'void-style': 'off', 'doctype-style': 'off', 'attr-quotes': 'off', 'no-trailing-whitespace': 'off', 'long-title': 'off', 'attribute-boolean-style': 'off', 'prefer-native-element': 'off', 'tel-non-breaking': 'off', 'no-raw-characters': 'off' } })

test('every address answers, every internal link and anchor leads somewhere, no two titles are the same', async ({ request }) => {
  const addresses = await addressesOf(request)
  expect(addresses.length).toBeGreaterThan(100)
  const pages = new Map<string, string>()
  for (const address of addresses) {
    const answer = await request.get(address)
    expect(answer.status(), address).toBe(200)
    pages.set(address, await answer.text())
  }
  const titles = [...pages].map(([address, html]) => ({ address, title: /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '' }))
  expect(titles.filter(({ title }, index) => !title || titles.findIndex((other) => other.title === title) !== index)).toEqual([])
  const dead: string[] = []
  const answers = new Map<string, number>()
  for (const [from, html] of pages) {
    for (const [, href = ''] of html.matchAll(/\shref="([^"]*)"/g)) {
      const to = new URL(href.replaceAll('&amp;', '&'), `http://localhost${from}`)
      if (to.host !== 'localhost') continue
      const key = to.pathname + to.search
      if (!pages.has(key) && !answers.has(key)) answers.set(key, (await request.get(key)).status())
      const target = pages.get(to.pathname)
      if ((answers.get(key) ?? 200) !== 200 || (to.hash && target && !target.includes(`id="${decodeURIComponent(to.hash.slice(1))}"`))) dead.push(`${from} -> ${href}`)
    }
  }
  expect(dead).toEqual([])
})

for (const [kind, address] of Object.entries(kinds)) {
  test(`${kind} is valid HTML`, async ({ request }) => {
    const report = await validator.validateString(await (await request.get(address)).text())
    expect(report.results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`))).toEqual([])
  })
}

test('robots.txt leads to the sitemap', async ({ request }) => {
  expect(await (await request.get('/robots.txt')).text()).toContain('/sitemap.xml')
})

test('every address that was ever published still answers, with its page or with a permanent redirect to one', async ({ request }) => {
  const dead: string[] = []
  for (const address of readFileSync('tests/published-addresses.txt', 'utf8').split('\n').filter(Boolean)) {
    const first = await request.get(address, { maxRedirects: 0 })
    const last = first.status() === 308 ? await request.get(first.headers()['location'] ?? '') : first
    if (last.status() !== 200) dead.push(`${address}: ${last.status()}`)
  }
  expect(dead).toEqual([])
})
