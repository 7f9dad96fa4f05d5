import { expect, test } from 'playwright/test'

const idsOf = (file: { records: { id: string }[] }) => file.records.map(({ id }) => id)

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
  expect((await request.get('/data/miasta.csv?miasto=lublin')).status()).toBe(400)
  expect((await request.get('/data/miasta.csv?utm_source=x')).status()).toBe(200)
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
  await expect(page.getByText(/^Miasta Otwarte\. .*Version of .*\/praktyki\/study-in-lublin$/)).toBeVisible()
  for (const format of ['BibTeX', 'RIS', 'CSL-JSON']) {
    const address = await page.getByRole('link', { name: format, exact: true }).getAttribute('href')
    expect(await (await request.get(address ?? '')).text()).toContain('Study in Lublin')
  }
})
