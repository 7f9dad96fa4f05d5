import { expect, test, type APIRequestContext } from 'playwright/test'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'

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
  const chosen = fc.array(fc.constantFrom(...values), { minLength: 1, maxLength: 3 })
  const other = fc.array(fc.constantFrom(...others), { maxLength: 1 })
  let [rows, empty] = [0, 0]
  for (const state of fc.sample(fc.tuple(chosen, other), { seed: 2014, numRuns: 50 })) {
    const query = `?${new URLSearchParams(state.flat().map(([name, value]) => [name, value]))}`
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
