import { expect, test } from 'vitest'
import { buildCatalogue } from '@/lib/content'
import { fields } from '@/lib/filters/fields'
import { editionYears, isPending } from '@/lib/queries/editions'
import { knownJuries } from '@/lib/queries/jury'
import { entry, textOf, withFile } from '../../fixtures/small'

const announced = textOf('content/editions/2020.md')
  .replace('year: 2020', 'year: 2021')
  .replace('Edycja 2020', 'Edycja 2021')
  .replace('juryComplete: true', 'juryComplete: false')
  .replaceAll('raport-2020', 'raport-2021')
const catalogue = buildCatalogue(withFile('content/editions/2021.md', announced), 'pl')

test('an edition that has recognised nobody yet is not told of as one that has judged', () => {
  expect(isPending(catalogue, entry(catalogue.editions, '2021'))).toBe(true)
  expect(editionYears(catalogue)).toEqual([2020])
  expect(knownJuries(catalogue).map(({ year }) => year)).toEqual([2020])
  expect([...fields.edition.labels(catalogue).keys()]).toEqual(['2020'])
})
