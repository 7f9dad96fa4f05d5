import { describe, expect, test } from 'vitest'
import type { Catalogue } from '@/lib/catalogue'
import { buildCatalogue, getCatalogue } from '@/lib/content'
import { readFilters } from '@/lib/filters/address'
import { filterPractices, optionsOf, waysOut } from '@/lib/filters/matching'
import { isAlone, practicesOfCategory, proposedIn, recognisedIn } from '@/lib/queries/categories'
import { countsOf } from '@/lib/queries/editions'
import { catalogue } from '../../fixtures/judged'
import { entry, small } from '../../fixtures/small'

const asked = (catalogue: Catalogue, query: string) => readFilters(new URLSearchParams(query), catalogue)
const found = (catalogue: Catalogue, query: string) =>
  filterPractices(asked(catalogue, query), [...catalogue.practices.values()], 'pl').map(({ slug }) => slug)

test('the list has what the pages of editions and categories have', () => {
  const real = getCatalogue('pl')
  for (const edition of real.editions.values()) {
    const counts = countsOf(real, edition)
    expect(found(real, `edycja=${edition.slug}&ocena=award`)).toHaveLength(counts.awards)
    expect(found(real, `edycja=${edition.slug}&ocena=similar`)).toHaveLength(counts.similar)
    for (const category of real.categories.values())
      expect(found(real, `edycja=${edition.slug}&kategoria=${category.slug}`)).toHaveLength(
        recognisedIn(real, edition, category).length,
      )
  }
  for (const category of real.categories.values())
    expect(found(real, `kategoria=${category.slug}`)).toHaveLength(practicesOfCategory(real, category).length)
})

test('by city those of no city come last, by edition the newest first', () => {
  expect(found(buildCatalogue(small, 'pl'), 'sortuj=miasto')).toEqual([
    'mieszkania-w-przykladowie',
    'szkola-w-przykladowie',
    'mieszkania-we-wzorowie',
    'forum-mazowieckie',
  ])
  expect(found(catalogue, 'sortuj=edycja')).toEqual(['twice', 'judged', 'waiting'])
})

test('a category’s page shows the practices that are counted for it', () => {
  for (const category of catalogue.categories.values()) {
    const recognised = [...catalogue.editions.values()].flatMap((edition) => recognisedIn(catalogue, edition, category))
    const shown = [...recognised.map(({ practice }) => practice), ...proposedIn(catalogue, category)]
    expect(shown.map(({ slug }) => slug).sort()).toEqual(found(catalogue, `kategoria=${category.slug}`).sort())
  }
})

describe('a practice that two editions recognised, and what was proposed', () => {
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

  test('alone in a category is who shares it with nobody in the same edition', () => {
    const twice = entry(catalogue.practices, 'twice')
    expect(twice.recognition.map((one) => isAlone(catalogue, twice, one))).toEqual([true, false])
  })

  test('the numbers beside the choices and the ways out tell the same', () => {
    const state = asked(catalogue, 'edycja=2020&ocena=similar')
    const practices = [...catalogue.practices.values()]
    const options = (name: 'edition' | 'recognition') =>
      optionsOf(name, state, practices, catalogue).map(({ value, count }) => `${value} ${count}`)
    expect(options('edition')).toEqual(['2020 0', '2021 2'])
    expect(options('recognition')).toEqual(['award 1', 'similar 0'])
    expect(waysOut(state, practices)).toEqual([
      { name: 'edition', count: 2 },
      { name: 'recognition', count: 1 },
    ])
  })
})
