import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type APIRequestContext } from 'playwright/test'
import { validate } from './html'
import { everPublished } from '../../commands/published-addresses'
import { publishedLangs } from '@/lib/i18n'
import { kindsIn } from './pages'

const addressesOf = async (request: APIRequestContext) => {
  const sitemap = await (await request.get('/sitemap.xml')).text()
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname)
}

test('every address answers, every internal link and anchor leads somewhere, no two titles of a language are the same', async ({
  request,
}) => {
  const addresses = await addressesOf(request)
  expect(addresses.length).toBeGreaterThan(100)
  const pages = new Map<string, string>()
  for (const address of addresses) {
    const answer = await request.get(address)
    expect(answer.status(), address).toBe(200)
    pages.set(address, await answer.text())
  }
  // A proper name is the same in every language.
  const titles = [...pages].map(([address, html]) => ({
    address,
    lang: /<html lang="(\w+)"/.exec(html)?.[1],
    title: /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '',
  }))
  expect(
    titles.filter(
      ({ title, lang }, index) =>
        !title || titles.findIndex((other) => other.title === title && other.lang === lang) !== index,
    ),
  ).toEqual([])
  const dead: string[] = []
  const answers = new Map<string, number>()
  for (const [from, html] of pages) {
    for (const [, href = ''] of html.matchAll(/\shref="([^"]*)"/g)) {
      const to = new URL(href.replaceAll('&amp;', '&'), `http://localhost${from}`)
      if (to.host !== 'localhost') continue
      const key = to.pathname + to.search
      if (!pages.has(key) && !answers.has(key)) answers.set(key, (await request.get(key)).status())
      const target = pages.get(to.pathname)
      if (
        (answers.get(key) ?? 200) !== 200 ||
        (to.hash && target && !target.includes(`id="${decodeURIComponent(to.hash.slice(1))}"`))
      )
        dead.push(`${from} -> ${href}`)
    }
  }
  expect(dead).toEqual([])
})

for (const [kind, address] of publishedLangs.flatMap((lang) =>
  Object.entries(kindsIn(lang)).map(([kind, address]) => [`${lang}, ${kind}`, address] as const),
)) {
  test(`${kind} is valid HTML`, async ({ request }) => {
    expect(await validate(await (await request.get(address)).text())).toEqual([])
  })
}

test('no route takes the content for a part of itself: Next would list every file of it in each of them', () => {
  const traces = readdirSync('.next/server', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.nft.json'),
  )
  expect(traces.length).toBeGreaterThan(20)
  expect(
    traces.filter((name) => readFileSync(join('.next/server', name), 'utf8').includes('content/practices/')),
  ).toEqual([])
})

test("of Next's copies of pages and files none is left, but for the two that it answers errors with", () => {
  const left = readdirSync('.next/server/route-cache', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(html|body|meta|rsc)$/.test(name),
  )
  expect(left.filter((name) => !/\/_(not-found|global-error)\./.test(name))).toEqual([])
})

test('robots.txt leads to the sitemap', async ({ request }) => {
  expect(await (await request.get('/robots.txt')).text()).toContain('/sitemap.xml')
})

test('every address that was ever published still answers, with its page or with a permanent redirect to one', async ({
  request,
}) => {
  const dead: string[] = []
  for (const address of everPublished()) {
    const first = await request.get(address, { maxRedirects: 0 })
    const last = first.status() === 308 ? await request.get(first.headers()['location'] ?? '') : first
    if (last.status() !== 200) dead.push(`${address}: ${last.status()}`)
  }
  expect(dead).toEqual([])
})
