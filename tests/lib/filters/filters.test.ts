import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readComparison } from '@/lib/comparison/address'
import { buildCatalogue, getCatalogue } from '@/lib/content'
import { paramName, practicesPath, readFilters, writeFilters } from '@/lib/filters/address'
import { filterNames, type FilterName } from '@/lib/filters/fields'
import { filterPractices, optionsOf, waysOut } from '@/lib/filters/matching'
import { chosenIn, inWords, noFilters, without, type FilterState } from '@/lib/filters/state'
import { readSearch } from '@/lib/search/address'
import { small } from '../../fixtures/small'

const catalogue = getCatalogue('pl')
const all = [...catalogue.practices.values()]
const read = (query: string) => readFilters(new URLSearchParams(query), catalogue)

const someValues = (name: FilterName) =>
  fc
    .subarray(
      optionsOf(name, noFilters, all, catalogue).map(({ value }) => value),
      { minLength: 1 },
    )
    .map((values) => [name, values] as const)
const anyState = fc.record({
  chosen: fc
    .subarray([...filterNames], { maxLength: 6 })
    .chain((names) => fc.tuple(...names.map(someValues)))
    .map((chosen) => new Map(chosen)),
  sort: fc.constantFrom('title', 'city', 'edition'),
})
const states: FilterState[] = fc
  .sample(anyState, { seed: 2014, numRuns: 200 })
  .map((state) => ({ ...noFilters, ...state }))

test('in 200 random states the number beside each value is the number of practices it gives', () => {
  for (const state of states) {
    for (const name of filterNames) {
      for (const { value, count } of optionsOf(name, state, all, catalogue)) {
        expect(
          filterPractices({ ...state, chosen: new Map([...state.chosen, [name, [value]]]) }, all, 'pl'),
          `${writeFilters(state, 'pl')} + ${value}`,
        ).toHaveLength(count)
      }
    }
  }
})
test('a value asked for twice is asked once', () => {
  expect(writeFilters(read('miasto=lublin&miasto=LUBLIN'), 'pl')).toBe(writeFilters(read('miasto=lublin'), 'pl'))
  expect(read('mc_cid=1&utm_source=x').unknown).toEqual([])
})
test('each practice found has one recognition that meets all asked of edition, category and recognition', () => {
  for (const state of states) {
    const fits = (name: FilterName, value: string) => state.chosen.get(name)?.includes(value) ?? true
    for (const { slug, recognition, proposed } of filterPractices(state, all, 'pl')) {
      if (proposed) continue
      const one = recognition.find(
        ({ edition, category, as }) =>
          fits('edition', edition.slug) && fits('category', category.slug) && fits('recognition', as),
      )
      expect(one, `${writeFilters(state, 'pl')} found ${slug}`).toBeDefined()
    }
  }
})
test('an address keeps its state; where nothing is found, each way out gives what it says', () => {
  for (const state of states) {
    const kept = read(writeFilters(state, 'pl'))
    expect({ ...kept, chosen: [...kept.chosen] }).toEqual({ ...state, chosen: [...state.chosen] })
    for (const { name, count } of waysOut(state, all)) {
      expect(filterPractices(without(state, name), all, 'pl')).toHaveLength(count)
    }
  }
})
test('a query orders by relevance unless another order is asked for; without one the order is by title', () => {
  const [a, b] = [all.at(-1), all[0]].map((practice) => practice ?? [])
  const ranked = [a, b].flat()
  const found = (query: string) => filterPractices(read(query), ranked, 'pl')
  expect(found('q=kurs')).toEqual(ranked)
  expect(found('q=kurs&sortuj=')).toEqual(ranked)
  expect(found('q=kurs&sortuj=tytul')).toEqual(ranked.toReversed())
  expect(
    ['q=kurs', 'q=kurs&sortuj=tytul', 'q=kurs&sortuj=miasto', 'sortuj=tytul', ''].map((query) =>
      writeFilters(read(query), 'pl'),
    ),
  ).toEqual(['?q=kurs', '?q=kurs&sortuj=tytul', '?q=kurs&sortuj=miasto', '', ''])
})
test('a query is what the search reads: blank is none, one line without control characters, cut where the search cuts', () => {
  expect(read('q=+')).toEqual(noFilters)
  expect(read('q=+dach%0D%0Anad%00+').query).toBe('dach nad')
  const long = `q=${'x'.repeat(3000)}`
  expect(read(long).query).toBe(readSearch(new URLSearchParams(long), 'pl').asked.query)
  expect(read(long).query.length).toBeLessThan(250)
})
test('the search tells what it does not know, as the list does', () => {
  const { asked, unknown } = readSearch(new URLSearchParams('q=kurs&Q=x&strona=abc&exact=1&exact=2&fbclid=1'), 'pl')
  expect(asked).toEqual({ query: 'kurs', exact: true, page: 1 })
  expect(unknown).toEqual([
    { param: 'Q', value: 'x' },
    { param: 'strona', value: 'abc' },
    { param: 'exact', value: '2' },
  ])
})
test('what is asked twice is what was asked last, in the list and in the search', () => {
  const twice = new URLSearchParams('q=a&q=b&strona=x&strona=3')
  expect(readFilters(twice, catalogue)).toMatchObject({ query: 'b', page: 3 })
  expect(readSearch(twice, 'pl').asked).toMatchObject({ query: 'b', page: 3 })
})
test('an address finds what it named before its name changed', () => {
  const renamed = buildCatalogue(small, 'pl')
  const { chosen, unknown } = readFilters(new URLSearchParams('miasto=dawny-przykladow'), renamed)
  expect([chosen.get('city'), unknown]).toEqual([['przykladow'], []])
  const { practices, cities, missing } = readComparison(
    new URLSearchParams('p=dawne-mieszkania&p=Mieszkania-we-Wzorowie&m=dawny-przykladow'),
    renamed,
  )
  expect([practices, cities].map((found) => found.map(({ slug }) => slug))).toEqual([
    ['mieszkania-we-wzorowie'],
    ['przykladow'],
  ])
  expect(missing).toEqual([])
})
test('each value that is chosen has its label and can be taken away alone, from the first page on', () => {
  const state = read('ocena=award&miasto=lublin&miasto=lodz&strona=2')
  expect(chosenIn(state, catalogue).map(({ name, label }) => `${name}: ${label}`)).toEqual([
    'city: Lublin',
    'city: Łódź',
    'recognition: wyróżniona',
  ])
  expect(practicesPath(without(state, 'city', 'lublin'), 'pl')).toBe('/praktyki?ocena=award&miasto=lodz')
  expect(practicesPath(without(state, 'recognition', 'award'), 'en')).toBe('/en/practices?city=lublin&city=lodz')
  expect(practicesPath(without(state, 'city'), 'pl')).toBe('/praktyki?ocena=award')
})
test('in words it is the beginning of the query in quotation marks, then the labels', () => {
  const state = read(`q=${'„a” '.repeat(20)}&miasto=lodz&ocena=award`)
  expect(inWords(state, catalogue)).toBe(`„${'«a» '.repeat(15)}”, Łódź, wyróżniona`)
})
test('values of one field are alternatives, fields narrow each other', () => {
  const found = (query: string) => filterPractices(read(query), all, 'pl').length
  expect(found('miasto=lublin&miasto=lodz')).toBe(found('miasto=lublin') + found('miasto=lodz'))
  expect(found('miasto=lublin&ocena=award')).toBeLessThan(found('miasto=lublin'))
})
test('what is unknown is told, not obeyed, and never breaks the list', () => {
  const { unknown, chosen } = read(`miasto=atlantyda&${paramName('edition', 'pl')}=2014&cokolwiek=1&strona=-3`)
  expect(unknown).toEqual([
    { param: 'miasto', value: 'atlantyda' },
    { param: 'cokolwiek', value: '1' },
    { param: 'strona', value: '-3' },
  ])
  expect([...chosen]).toEqual([['edition', ['2014']]])
})
