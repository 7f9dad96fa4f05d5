import { expect, test, type APIRequestContext } from '@playwright/test'
import { parse } from 'csv-parse/sync'

const decode = (text: string) => text.replaceAll('&amp;', '&')
const idsOf = (file: { records: { id: string }[] }) => file.records.map(({ id }) => id.replace('practices/', ''))

/** The practices that a filtered list shows, from all its pages, with the address of one of its downloads. */
async function listed(
  request: APIRequestContext,
  address: string,
): Promise<{ slugs: string[]; download: string | undefined }> {
  const html = await (await request.get(address)).text()
  const list = html.slice(html.indexOf('id="lista"'))
  const slugs = [...list.matchAll(/<h3[^>]*><a href="\/praktyki\/([a-z0-9-]+)"/g)].map(([, slug = '']) => slug)
  const next = /<a href="([^"]+)" rel="next"/.exec(list)?.[1]
  const rest = next ? (await listed(request, decode(next))).slugs : []
  return { slugs: [...slugs, ...rest], download: /<a href="(\/data\/praktyki\.json[^"]*)"/.exec(list)?.[1] }
}

/** Numbers that look random and are the same in every run. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    yield state / 2 ** 32
  }
}

test('50 random filter states: the download has the rows of the list, in its order', async ({ request }) => {
  test.setTimeout(120_000)
  const form = await (await request.get('/praktyki')).text()
  const values = [...form.matchAll(/<input type="checkbox" name="([^"]+)" value="([^"]+)"/g)].map(
    ([, name = '', value = '']) => [name, value] as const,
  )
  const others = [
    ['q', 'szkoła'],
    ['q', 'mieszkania Lublin'],
    ['q', 'urzad'],
    ['sortuj', 'tytul'],
    ['sortuj', 'miasto'],
    ['sortuj', 'edycja'],
    ['strona', '2'],
    ['miasto', 'LUBLIN'],
  ] as const
  const random = numbers(2014)
  const pick = <T>(items: readonly T[]): T[] => {
    const item = items[Math.floor(random.next().value * items.length)]
    return item === undefined ? [] : [item]
  }
  let [rows, empty] = [0, 0]
  for (let i = 0; i < 50; i++) {
    const params = new URLSearchParams(
      [
        ...Array.from({ length: 1 + Math.floor(random.next().value * 3) }, () => pick(values)).flat(),
        ...(i % 2 ? pick(others) : []),
      ].map(([name, value]) => [name, value]),
    )
    const query = `?${params}`
    const { slugs, download } = await listed(request, `/praktyki${query.replace(/&?strona=2/, '')}`)
    expect(idsOf(await (await request.get(`/data/praktyki.json${query}`)).json()), query).toEqual(slugs)
    if (download) expect(idsOf(await (await request.get(decode(download))).json()), download).toEqual(slugs)
    else empty++
    const table: { id: string }[] = parse(await (await request.get(`/data/praktyki.csv${query}`)).text(), {
      columns: true,
      bom: true,
      delimiter: ';',
    })
    expect(
      table.map(({ id }) => id.replace('practices/', '')),
      query,
    ).toEqual(slugs)
    rows += slugs.length
  }
  expect(rows).toBeGreaterThan(100)
  expect(empty).toBeLessThan(25)
})

test('a filter that means nothing is refused by name; what only follows readers is not', async ({ request }) => {
  const refused = await request.get('/data/praktyki.csv?miasto=lublin&city=lodz&temat=praca%20')
  expect([
    refused.status(),
    refused.headers()['content-type'],
    refused.headers()['content-disposition'],
    await refused.text(),
  ]).toEqual([400, 'text/plain; charset=utf-8', 'inline', expect.stringContaining('Nie znamy filtrów: city=lodz.')])
  const [some, followed] = await Promise.all(
    ['?miasto=lublin', '?miasto=lublin&utm_source=x&fbclid=y'].map(async (query) =>
      (await request.get(`/data/praktyki.json${query}`)).json(),
    ),
  )
  expect(idsOf(followed)).toEqual(idsOf(some))
})

for (const address of [
  '/data/praktyki.csv',
  '/data/praktyki.csv?miasto=lublin',
  '/data/zrodla.jsonld',
  '/data/cite/study-in-lublin.ris',
]) {
  test(`${address}: any site may read it, and nobody fetches it twice`, async ({ request }) => {
    const answer = await request.get(address)
    expect(answer.status()).toBe(200)
    const headers = answer.headers()
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    })
    expect((await request.get(address, { headers: { 'if-none-match': headers['etag'] ?? '' } })).status()).toBe(304)
  })
}
test('pages stay closed to other sites', async ({ request }) => {
  const headers = (await request.get('/dane')).headers()
  expect(headers['access-control-allow-origin']).toBeUndefined()
  expect(headers['cross-origin-resource-policy']).toBe('same-origin')
})
test('a query means something to practices alone; what it holds stays out of the headers', async ({ request }) => {
  expect(await (await request.get('/data/miasta.csv?miasto=lublin')).text()).toBe(
    await (await request.get('/data/miasta.csv')).text(),
  )
  const answer = await request.get('/data/praktyki.csv?q=%0d%0aX-A%3a%201%22%3b%20filename%3d%22a.exe')
  expect(answer.headers()['x-a']).toBeUndefined()
  expect(answer.headers()['content-disposition']).toMatch(
    /^attachment; filename="miasta-otwarte-praktyki-q-x-a-1-filename-a-exe-\d{4}-\d\d-\d\d\.csv"$/,
  )
})

test('the first page and the list of practices lead readers of feeds to theirs', async ({ page, request }) => {
  for (const [address, feed] of [
    ['/', '/data/praktyki.atom'],
    ['/en/practices', '/data/practices.en.atom'],
  ] as const) {
    await page.goto(address)
    const { pathname } = new URL((await page.locator('link[type="application/atom+xml"]').getAttribute('href')) ?? '')
    expect(pathname).toBe(feed)
    expect((await request.get(pathname)).status()).toBe(200)
  }
})

test('a practice can be cited: tags for reference managers, a reference to copy, files', async ({ page, request }) => {
  await page.goto('/praktyki/study-in-lublin')
  const tag = (name: string) => page.locator(`meta[name="citation_${name}"]`).getAttribute('content')
  expect([await tag('title'), await tag('author'), await tag('language')]).toEqual([
    'Study in Lublin',
    'Miasta Otwarte',
    'pl',
  ])
  expect(await tag('publication_date')).toMatch(/^\d{4}\/\d\d\/\d\d$/)
  await page.getByText('Jak cytować').click()
  await expect(
    page.getByText(/^Miasta Otwarte\. Study in Lublin \(Lublin\) \[online\]\. Wersja z .*\/praktyki\/study-in-lublin$/),
  ).toBeVisible()
  await expect(page.getByText(/Version of .*\/praktyki\/study-in-lublin$/)).toBeVisible()
  for (const format of ['BibTeX', 'RIS', 'CSL-JSON']) {
    const address = await page.getByRole('link', { name: format, exact: true }).getAttribute('href')
    expect(await (await request.get(address ?? '')).text()).toContain('Study in Lublin')
  }
})
