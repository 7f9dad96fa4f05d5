import { describe, expect, test } from 'vitest'
import { buildCatalogue } from '@/lib/content'
import { exportName, exportOf, formatsOf, writeExport } from '@/lib/data/exports'
import { recordList } from '@/lib/data/record-list'
import { setNames } from '@/lib/data/records'
import { body, catalogue, list, rows } from '../../fixtures/exported'
import { small } from '../../fixtures/small'

describe('expected files: a changed column shows in review (accept it with npx vitest run tests/lib/data/exports.test.ts --config tests/vitest.config.ts -u)', () => {
  const files = [
    ...formatsOf('practices').map((format) => ({ set: 'practices' as const, format })),
    ...setNames.slice(1).map((set) => ({ set, format: 'csv' as const })),
  ]
  test.each(files)('$format of $set', async ({ set, format }) => {
    await expect(body(list(set), format)).toMatchFileSnapshot(
      `../../fixtures/expected/${exportName(set, 'pl', format)}`,
    )
  })
})

test('the English table for spreadsheets is what English spreadsheets open: commas between columns, points in numbers', () => {
  const cities = recordList('cities', buildCatalogue(small, 'en'))
  expect(rows(body(cities, 'csv'), ',')).toEqual(rows(body(cities, 'rfc4180.csv'), ','))
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
  const empty = recordList('practices', catalogue, {
    practices: [],
    words: 'Wzorowo, praca',
    query: '?miasto=wzorowo&temat=praca',
  })
  expect(rows(body(empty, 'csv'), ';')).toEqual([])
  expect(empty).toMatchObject({
    changed: '2026-02-20',
    title: 'Miasta Otwarte: praktyki, Wzorowo, praca',
    page: 'http://localhost:3000/praktyki?miasto=wzorowo&temat=praca',
  })
})
