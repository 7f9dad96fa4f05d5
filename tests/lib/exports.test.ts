import Ajv from 'ajv/dist/2020'
import { parse } from 'csv-parse/sync'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import jsonld from 'jsonld'
import { describe, expect, test } from 'vitest'
import type { Practice } from '@/lib/catalogue'
import { buildCatalogue } from '@/lib/content'
import { exportName, exportOf, formatNames, writeExport, type FormatName } from '@/lib/exports'
import { columnsOf, recordList, type RecordList } from '@/lib/record-list'
import { setNames, type SetName } from '@/lib/records'
import { small } from '../fixtures/small'

const catalogue = buildCatalogue(small, 'pl')
const list = (set: SetName) => recordList(set, catalogue)
const body = (records: RecordList, format: FormatName) => [...writeExport(records, format).body].join('')
const rows = (text: string, delimiter: string): Record<string, string>[] =>
  parse(text, { columns: true, bom: true, delimiter })
const objects = (records: Iterable<object>) =>
  [...records].map((record) => new Map<string, unknown>(Object.entries(record)))

/** The first practice, with words that each format has a meaning of its own for. */
const words = {
  title: '=HYPERLINK("http://zly.example","Żółć; „gęś”")',
  summary: '</script><!-- ]]> & "cudzysłów"\r\n@SUM(1;2), \u0007koniec',
}
const first = [...catalogue.practices.values()][0]
const hostile: Practice[] = first
  ? [
      {
        ...first,
        ...words,
        how: { ...first.how, funding: { text: '-2+3', lang: 'pl' }, partners: { text: '\t=1', lang: 'pl' } },
      },
    ]
  : []
const attack = recordList('practices', catalogue, { practices: hostile, query: '' })

describe('expected files: a changed column shows in review (accept it with npx vitest run --config tests/vitest.config.ts -u)', () => {
  const files = [
    ...formatNames.map((format) => ({ set: 'practices' as const, format })),
    ...setNames.slice(1).map((set) => ({ set, format: 'csv' as const })),
  ]
  test.each(files)('$format of $set', async ({ set, format }) => {
    await expect(body(list(set), format)).toMatchFileSnapshot(`../fixtures/expected/${exportName(set, 'pl', format)}`)
  })
})

describe.each(setNames)('%s', (set) => {
  const records = objects(list(set).records)
  const text = (value: unknown) => (Array.isArray(value) ? value.join(' | ') : String(value ?? ''))

  test('both tables hold every field of every record', () => {
    const plain = rows(body(list(set), 'rfc4180.csv'), ',')
    expect(plain).toEqual(
      records.map((record) => Object.fromEntries(columnsOf(set).map((column) => [column, text(record.get(column))]))),
    )
    const decimal = (row: Record<string, string>) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [name, /itude$/.test(name) ? value.replace('.', ',') : value]),
      )
    expect(rows(body(list(set), 'csv'), ';')).toEqual(plain.map(decimal))
    expect(body(list(set), 'csv').startsWith('\ufeff')).toBe(true)
    expect(body(list(set), 'rfc4180.csv').split('\r\n')).toHaveLength(records.length + 2) // CRLF after each row, no BOM before the first
    expect(body(list(set), 'rfc4180.csv').startsWith('id,')).toBe(true)
  })
  test('the JSON is as its own schema says, and the schema refuses what it does not know', () => {
    const valid = new Ajv({ strict: true, validateFormats: false }).compile(JSON.parse(body(list(set), 'schema.json')))
    const file = JSON.parse(body(list(set), 'json'))
    expect(valid(file), JSON.stringify(valid.errors)).toBe(true)
    expect(objects(file.records)).toEqual(
      records.map((record) => new Map(columnsOf(set).map((column) => [column, record.get(column)]))),
    )
    expect(valid({ ...file, records: file.records.map((record: object) => ({ ...record, unknown: 1 })) })).toBe(false)
  })
  test('the JSON-LD expands without fetching anything, to one data set and the same titles', async () => {
    const options = { documentLoader: (address: string) => Promise.reject(new Error(`fetches ${address}`)), safe: true }
    const expanded: unknown = await jsonld.expand(JSON.parse(body(list(set), 'jsonld')), options)
    const nodes = objects(Array.isArray(expanded) ? expanded : [])
    expect(
      nodes.flatMap((node) => node.get('@type')).filter((type) => type === 'http://www.w3.org/ns/dcat#Dataset'),
    ).toHaveLength(1)
    expect(nodes.slice(1).map((node) => node.get('https://schema.org/name'))).toEqual(
      records.map((record) => [{ '@value': record.get('title') }]),
    )
    expect(new Set(nodes.map((node) => node.get('@id'))).size).toBe(records.length + 1)
  })
  test('the feed is well formed and has what RFC 4287 asks for', () => {
    const text = body(list(set), 'atom')
    expect(XMLValidator.validate(text)).toBe(true)
    const { feed } = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' }).parse(text)
    expect(feed).toMatchObject({
      id: expect.stringMatching(/^http/),
      title: expect.any(String),
      updated: '2026-02-20T00:00:00Z',
      author: { name: 'Miasta Otwarte' },
    })
    expect(feed.entry.map(({ title }: { title: string }) => title).sort()).toEqual(
      records.map((record) => record.get('title')).sort(),
    )
    for (const entry of feed.entry)
      expect(entry).toMatchObject({
        id: expect.stringMatching(/^tag:/),
        updated: '2026-02-20T00:00:00Z',
        published: '2026-01-10T00:00:00Z',
      })
    expect(new Set(feed.entry.map(({ id }: { id: string }) => id)).size).toBe(records.length)
  })
})

describe('hostile content stays data', () => {
  test('in a spreadsheet: nothing calculates, no cell breaks out of its row', () => {
    for (const [format, delimiter] of [
      ['csv', ';'],
      ['rfc4180.csv', ','],
    ] as const) {
      const [row, ...others] = rows(body(attack, format), delimiter)
      expect(others).toEqual([])
      expect(row).toMatchObject({
        title: `'${words.title}`,
        summary: words.summary.replace(/\s+/g, ' '),
        funding: "'-2+3",
        partners: "'=1",
      })
    }
  })
  test('in JSON and JSON-LD: unchanged', () => {
    expect(JSON.parse(body(attack, 'json')).records[0].title).toBe(words.title)
    expect(JSON.parse(body(attack, 'jsonld'))['@graph'][1].name).toBe(words.title)
  })
  test('in a feed: text, without what XML cannot hold', () => {
    const text = body(attack, 'atom')
    expect(XMLValidator.validate(text)).toBe(true)
    expect(text).not.toContain('\u0007')
    const { feed } = new XMLParser().parse(text)
    expect(feed.entry.title).toBe(words.title)
    expect(feed.entry.summary).toContain('</script><!-- ]]> & "cudzysłów"')
  })
})

test('the name of a saved file says what and from when', () => {
  const query = '?miasto=wzorowo&q=Szko%C5%82a%2F..%2F%22+%C5%82%C3%B3d%C5%BA'
  expect(writeExport({ ...list('practices'), query }, 'csv').name).toBe(
    'miasta-otwarte-praktyki-miasto-wzorowo-q-szkola-lodz-2026-02-20.csv',
  )
  expect(writeExport(list('events'), 'rfc4180.csv').name).toBe('miasta-otwarte-kalendarium-2026-02-20.rfc4180.csv')
})
test('names of files are unique and lead back to what they hold', () => {
  expect(exportOf('practices.en.rfc4180.csv')).toEqual({ set: 'practices', lang: 'en', format: 'rfc4180.csv' })
  expect(exportOf('zrodla.atom')).toEqual({ set: 'sources', lang: 'pl', format: 'atom' })
  expect(exportOf('toString')).toBeUndefined()
})
test('an empty list is a table of titles with the date of the whole set', () => {
  const empty = recordList('practices', catalogue, { practices: [], query: '?miasto=wzorowo&temat=praca' })
  expect(rows(body(empty, 'csv'), ';')).toEqual([])
  expect(empty).toMatchObject({
    changed: '2026-02-20',
    page: 'http://localhost:3000/praktyki?miasto=wzorowo&temat=praca',
  })
})
