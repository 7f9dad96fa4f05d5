import { execFileSync } from 'node:child_process'
import { expect, test } from 'playwright/test'
import { kinds } from './pages'

const content = (html: string, name: string) =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1]
const { '404': _, ...found } = kinds

for (const [kind, address] of Object.entries(found)) {
  test(`${kind} says what networks show beside its link, with a picture that is there`, async ({ request }) => {
    const html = await (await request.get(address)).text()
    for (const name of ['og:title', 'og:description', 'og:url', 'og:locale', 'og:image:alt', 'twitter:card'])
      expect(content(html, name), name).toBeTruthy()
    expect([content(html, 'og:type'), content(html, 'og:image:width'), content(html, 'og:image:height')]).toEqual([
      kind === 'practice' || kind === 'region' ? 'article' : 'website',
      '1200',
      '630',
    ])
    const picture = await request.get(new URL(content(html, 'og:image') ?? '').pathname)
    expect(picture.headers()['content-type']).toBe('image/png')
    const bytes = await picture.body()
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
    expect(bytes.length).toBeLessThan(300_000)
  })
}

test('every practice and every city has a picture of its own; making them again makes none', async ({ request }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text()
  const addresses = [
    ...sitemap.matchAll(/<loc>https?:\/\/[^/]+((?:\/\w\w)?\/(?:praktyki|practices|miasta|cities)\/[^/<]+)<\/loc>/g),
  ].map(([, path]) => path)
  expect(addresses.length).toBeGreaterThanOrEqual(45)
  for (const address of addresses) expect((await request.head(`/pictures${address}.png`)).status(), address).toBe(200)
  expect(execFileSync('npm', ['run', 'pictures'], { encoding: 'utf8' })).toMatch(/\d+ pictures, 0 of them made now/)
})

test('JSON-LD parses: the way to the page, and the article', async ({ request }) => {
  const kindsOf = async (address: string) =>
    [
      ...(await (await request.get(address)).text()).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs),
    ].map(([, data = '']) => JSON.parse(data)['@type'])
  expect(await kindsOf(kinds.practice)).toEqual(['BreadcrumbList', 'Article'])
  expect(await kindsOf(kinds.data)).toEqual(['DataCatalog'])
  for (const address of [kinds.similar, kinds.city, kinds.category, kinds.edition])
    expect(await kindsOf(address), address).toEqual(['BreadcrumbList'])
})

test('manifest and OpenSearch are linked, typed and lead to what is there; security.txt is not invented', async ({
  page,
  request,
}) => {
  await page.goto('/')
  const hrefOf = async (rel: string) => (await page.locator(`link[rel="${rel}"]`).getAttribute('href')) ?? ''
  const manifest = await request.get(await hrefOf('manifest'))
  expect(manifest.headers()['content-type']).toBe('application/manifest+json')
  const { icons, start_url: start } = await manifest.json()
  expect(start).toBe('/')
  for (const { src } of icons) expect((await request.get(src)).status(), src).toBe(200)
  expect((await (await request.get('/uk/manifest.webmanifest')).json()).start_url).toBe('/uk')
  const search = await request.get(await hrefOf('search'))
  expect(search.headers()['content-type']).toBe('application/opensearchdescription+xml')
  const template = /template="https?:\/\/[^/]+([^"{]+)\{searchTerms\}"/.exec(await search.text())?.[1]
  expect((await request.get(`${template}mieszkanie`)).status()).toBe(200)
  const security = await request.get('/.well-known/security.txt')
  expect(security.status()).toBe(process.env['SECURITY_CONTACT'] ? 200 : 404)
})

test('every page says when it last changed; without an operator the accessibility page says so', async ({ page }) => {
  for (const address of Object.values(found)) {
    await page.goto(address)
    await expect(
      page
        .getByRole('main')
        .getByText(/^Ostatnia zmiana/)
        .first(),
      address,
    ).toBeVisible()
  }
  await page.goto(kinds.accessibility)
  for (const id of [
    'podmiot',
    'url',
    'data-publikacja',
    'data-aktualizacja',
    'status',
    'data-sporzadzenie',
    'kontakt',
    'osoba',
    'email',
    'telefon',
    'procedura',
    'architektura',
    'aplikacje',
  ])
    await expect(page.locator(`#a11y-${id}`)).toHaveCount(1)
  if (!process.env['OPERATOR_NAME']) await expect(page.locator('#a11y-wstep')).toContainText('nie podano operatora')
})
