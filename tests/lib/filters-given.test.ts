import { describe, expect, test } from 'vitest'
import type { Catalogue } from '@/lib/catalogue'
import { buildCatalogue, readContent } from '@/lib/content'
import { readFilters } from '@/lib/filters/address'
import { filterPractices, optionsOf, waysOut } from '@/lib/filters/matching'
import { countsOf, practicesOfCategory, recognisedIn } from '@/lib/queries'
import { small } from '../fixtures/small'

const asked = (catalogue: Catalogue, query: string) => readFilters(new URLSearchParams(query), catalogue)
const found = (catalogue: Catalogue, query: string) =>
  filterPractices(asked(catalogue, query), [...catalogue.practices.values()], 'pl').map(({ slug }) => slug)

test('the list has what the pages of editions and categories have', () => {
  const catalogue = buildCatalogue(readContent(), 'pl')
  for (const edition of catalogue.editions.values()) {
    const counts = countsOf(catalogue, edition)
    expect(found(catalogue, `edycja=${edition.slug}&ocena=award`)).toHaveLength(counts.awards)
    expect(found(catalogue, `edycja=${edition.slug}&ocena=similar`)).toHaveLength(counts.similar)
    for (const category of catalogue.categories.values())
      expect(found(catalogue, `edycja=${edition.slug}&kategoria=${category.slug}`)).toHaveLength(
        recognisedIn(catalogue, edition, category).length,
      )
  }
  for (const category of catalogue.categories.values())
    expect(found(catalogue, `kategoria=${category.slug}`)).toHaveLength(practicesOfCategory(catalogue, category).length)
})

describe('what one practice was given by two editions, and what was proposed', () => {
  const whole = buildCatalogue(small, 'pl')
  const [practice, first, flats, schools] = [
    whole.practices.get('mieszkania-we-wzorowie'),
    whole.editions.get('2020'),
    whole.categories.get('mieszkania'),
    whole.categories.get('szkoly'),
  ]
  const award = practice?.recognition[0]
  if (!award || !first || !flats || !schools) throw new Error('not in the small content')
  const second = { ...first, slug: '2021', year: 2021 }
  const similar = { ...award, as: 'similar' as const, edition: second, category: schools }
  const proposed = { on: '2026-01-05', category: flats }
  const practices = [
    { ...practice, slug: 'twice', recognition: [award, similar] },
    { ...practice, slug: 'waiting', recognition: [], proposed },
    { ...practice, slug: 'judged', recognition: [similar], proposed },
  ]
  const catalogue: Catalogue = {
    ...whole,
    practices: new Map(practices.map((one) => [one.slug, one])),
    editions: new Map([first, second].map((one) => [one.slug, one])),
  }

  test.each([
    ['ocena=award', ['twice']],
    ['ocena=similar', ['twice', 'judged']],
    ['ocena=proposed', ['waiting']],
    ['edycja=2020&ocena=award&kategoria=mieszkania', ['twice']],
    ['edycja=2021&ocena=award', []],
    ['edycja=2020&ocena=similar', []],
    ['edycja=2020&kategoria=szkoly', []],
    ['edycja=2020&edycja=2021&ocena=award', ['twice']],
    ['edycja=2021&ocena=award&ocena=similar', ['twice', 'judged']],
    ['edycja=2020&kategoria=szkoly&kategoria=mieszkania', ['twice']],
    ['kategoria=mieszkania', ['twice', 'waiting', 'judged']],
    ['kategoria=mieszkania&ocena=similar', []],
    ['kategoria=mieszkania&ocena=proposed', ['waiting']],
    ['kategoria=szkoly&ocena=proposed', []],
    ['edycja=2021&ocena=proposed', []],
  ])('%s', (query, slugs) => expect(found(catalogue, query)).toEqual(slugs))

  test('the numbers beside the choices and the ways out tell the same', () => {
    const state = asked(catalogue, 'edycja=2020&ocena=similar')
    const options = (name: 'edition' | 'given') =>
      optionsOf(name, state, practices, catalogue).map(({ value, count }) => `${value} ${count}`)
    expect(options('edition')).toEqual(['2020 0', '2021 2'])
    expect(options('given')).toEqual(['award 1', 'similar 0'])
    expect(waysOut(state, practices)).toEqual([
      { name: 'edition', count: 2 },
      { name: 'given', count: 1 },
    ])
  })
})
