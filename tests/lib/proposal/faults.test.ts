import { expect, test } from 'vitest'
import { resultName, sourceName } from '@/lib/proposal/fields'
import { form, read } from '../../fixtures/proposal'
import { careful } from '../../fixtures/typed'

test('an empty form has a fault beside each field that must be filled, and keeps them in its order', () => {
  expect([...read({}).faults]).toEqual([
    ['title', 'missing'],
    ['city', 'place'],
    ['summary', 'missing'],
    ['category', 'missing'],
    ['themes', 'missing'],
    ['audiences', 'missing'],
    ['leadBodyKind', 'missing'],
    ['state', 'missing'],
    ['criterion-trwalosc', 'missing'],
    ['proposer', 'missing'],
  ])
})
test.each([
  [{ summary: 'x'.repeat(401) }, 'summary', 'long'],
  [{ story: 'x'.repeat(8001) }, 'story', 'long'],
  [{ start: 'maj 2020' }, 'start', 'date'],
  [{ start: '2024-02-30' }, 'start', 'calendar'],
  [{ start: '2024-13' }, 'start', 'calendar'],
  [{ start: '1899' }, 'start', 'year'],
  [{ [resultName(1, 'date')]: '2100-01' }, resultName(1, 'date'), 'year'],
  [{ state: 'planowana', start: '2026-10' }, 'start', 'past'],
  [{ voivodeship: 'lubelskie' }, 'city', 'place'],
  [{ city: '!!!' }, 'city', 'latin'],
  [{ city: 'Люблін' }, 'city', 'latin'],
  [{ city: 'Rzeszоw' }, 'city', 'latin'],
  [{ start: '2026-12' }, 'start', 'future'],
  [{ [resultName(1, 'date')]: '2099' }, resultName(1, 'date'), 'future'],
  [{ title: '<b>x</b>' }, 'title', 'markup'],
  [{ summary: 'x [y](https://a.pl)' }, 'summary', 'markup'],
  [{ summary: 'Zobacz [stronę](https://wzorowo.pl).' }, 'summary', 'markup'],
  [{ proposer: '[Anna](mailto:a@wzorowo.pl)' }, 'proposer', 'markup'],
  [{ category: 'nie-ma' }, 'category', 'choose'],
  [{ themes: 'nie-ma' }, 'themes', 'choose'],
  [{ [sourceName(1, 'address')]: 'wzorowo.pl' }, sourceName(1, 'address'), 'address'],
  [{ [sourceName(1, 'address')]: 'https://a.pl/b\nc' }, sourceName(1, 'address'), 'address'],
  [{ [sourceName(3, 'title')]: 'x' }, sourceName(3, 'kind'), 'missing'],
  [{ [resultName(2, 'text')]: 'x' }, resultName(2, 'date'), 'missing'],
  [{ [resultName(3, 'date')]: '2020', [resultName(3, 'text')]: '' }, resultName(3, 'text'), 'missing'],
])('%j: the fault stands beside its field', (change, name, fault) => {
  expect([...read({ ...careful, ...change }).faults]).toEqual([[name, fault]])
})
test.each([{ start: '1900' }, { state: 'planowana', start: '2026' }, { state: 'planowana', start: '2099-12-31' }])(
  '%j: the ends of what a date may be',
  (change) => expect([...read({ ...careful, ...change }).faults]).toEqual([]),
)
test('a text too long hears of the limit that content files and the browser have too', () => {
  const { typed, faults } = read({ ...careful, title: 'x'.repeat(201) })
  expect(form(typed, faults)).toMatch(/najwyżej\s200\sznaków, a\sma\s201\.<.*maxLength="200" name="title"/)
})
