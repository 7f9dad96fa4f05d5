import Ajv from 'ajv/dist/2020'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import jsonld from 'jsonld'
import { describe, expect, test } from 'vitest'
import { buildCatalogue } from '@/lib/content'
import { columnsOf, recordList } from '@/lib/data/record-list'
import { setNames } from '@/lib/data/records'
import { formatDate } from '@/lib/text/dates'
import { body, catalogue, list, objects, rows } from '../../fixtures/exported'
import { swap } from '../../fixtures/mistakes'
import { changedOn, small } from '../../fixtures/small'

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
      records
        .map((record) => {
          const date = record.get('eventKind') && record.get('date')
          return date ? `${record.get('title')}: ${formatDate(String(date), 'pl')}` : record.get('title')
        })
        .sort(),
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

test('a feed begins with what changed last', () => {
  const newer = buildCatalogue(changedOn('2026-11-01', 'content/practices/szkola-w-przykladowie.md'), 'pl')
  expect(body(recordList('practices', newer), 'atom')).toMatch(/<\/rights>\s*<entry.*\s*<id>.*szkola-w-przykladowie</)
})

test('a review among the events says in JSON-LD what it found, and not the title of its practice', () => {
  const review = objects(list('events').records).find((record) => record.get('eventKind') === 'przeglad')
  const events = objects(JSON.parse(body(list('events'), 'jsonld'))['@graph'])
  expect(events.find((event) => event.has('reviewBody'))?.get('reviewBody')).toBe(review?.get('summary'))
  expect(review?.get('summary')).toContain('Lokali jest więcej.')
})

test('a source has dates and a language of its own in JSON-LD, not those of the entry that cites it', () => {
  const sources = objects(JSON.parse(body(list('sources'), 'jsonld'))['@graph']).filter(
    (node) => node.get('@type') === 'CreativeWork',
  )
  expect(sources.map((node) => node.get('datePublished'))).toEqual(
    objects(list('sources').records).map((record) => record.get('date')),
  )
  for (const node of sources) for (const field of ['dateModified', 'inLanguage']) expect(node.has(field)).toBe(false)
})

test('JSON-LD dates an event only where its source does: „około 2021” has no start', () => {
  const startsIn = (files: Parameters<typeof buildCatalogue>[0]) =>
    objects(JSON.parse(body(recordList('events', buildCatalogue(files, 'pl')), 'jsonld'))['@graph'])
      .filter((node) => String(node.get('description')).startsWith('Miasto dodało lokal'))
      .map((node) => node.get('startDate'))
  expect(startsIn(swap('Miasto dodało lokal.', 'Miasto dodało lokale.'))).toEqual(['2021-03-05'])
  expect(startsIn(swap('date: 2021-03-05, text', 'date: 2021, qualifier: okolo, text'))).toEqual([undefined])
})

test('a filtered list names the schema of its set and not the files of the whole', () => {
  const practices = [...catalogue.practices.values()].slice(0, 1)
  const filtered = recordList('practices', catalogue, { practices, words: 'Wzorowo', query: '?miasto=wzorowo' })
  expect(JSON.parse(body(filtered, 'json')).$schema).toBe(JSON.parse(body(list('practices'), 'json')).$schema)
  expect(body(list('practices'), 'jsonld')).toContain('dcat:distribution')
  expect(body(filtered, 'jsonld')).not.toContain('dcat:distribution')
})

test('an event that stays Polish in another feed has a Polish date', () => {
  const feed = body(recordList('events', buildCatalogue(small, 'en')), 'atom')
  expect(feed).toMatch(/<entry xml:lang="pl">\s*<id>[^<]*<\/id>\s*<title>[^<]*: 5 marca 2021 r\.<\/title>/)
})
