import { expect, test } from 'vitest'
import { buildCatalogue, getCatalogue } from '@/lib/content'
import { everyAddress } from '@/lib/site/addresses'
import { recognisedIn } from '@/lib/queries/categories'
import { practicesIn, regionalPractices } from '@/lib/queries/cities'
import { categoriesFor } from '@/lib/queries/practices'
import { relationsOf, similarPractices } from '@/lib/queries/similar'
import { archiveUrl, path, rewrites } from '@/lib/urls'
import { changed, contentFile, entry, small, textOf } from '../fixtures/small'

const catalogue = buildCatalogue(small, 'pl')
const practice = (slug: string) => entry(catalogue.practices, slug)
const slugs = (practices: readonly { slug: string }[]) => practices.map(({ slug }) => slug)

test('references are linked', () => {
  const home = practice('mieszkania-we-wzorowie')
  expect(home.city).toBe(catalogue.cities.get('wzorowo'))
  expect(home.voivodeship).toBe('lubelskie')
  expect(home.recognition[0]?.category).toBe(catalogue.categories.get('mieszkania'))
  expect(home.sources.map(({ key, archiveDate }) => [key, archiveDate])).toEqual([
    ['raport-2020', '2020-06'],
    ['strona', '2021-03-05'],
  ])
  expect(home.how.partners).toBeNull()
  expect(home.how.funding).toEqual({ text: 'budżet miasta[](source:raport-2020)', lang: 'pl' })
})

test('a category has its editions by year', () => {
  const files = changed('content/categories/szkoly.md', (text) =>
    text.replace(/ {2}- { edition: 2020.*\n/, (of) => of.replace('2020', '2021') + of),
  )
  const edition = textOf('content/editions/2020.md')
    .replaceAll('2020', '2021')
    .replace('Complete: true', 'Complete: false')
  const two = [...files, contentFile('content/editions/2021.md', edition)]
  const category = entry(buildCatalogue(two, 'pl').categories, 'szkoly')
  expect(category.editions.map(({ edition: { year } }) => year)).toEqual([2020, 2021])
})

test('similar practices: same category first, then relations, then themes; both ways, with reasons', () => {
  const seen = (slug: string) =>
    similarPractices(catalogue, practice(slug)).map(
      ({ practice: other, reasons }) => `${other.slug}: ${reasons.map(({ kind }) => kind).join()}`,
    )
  expect(seen('mieszkania-we-wzorowie')).toEqual([
    'mieszkania-w-przykladowie: category,theme',
    'szkola-w-przykladowie: relation',
  ])
  expect(seen('mieszkania-w-przykladowie')).toEqual(['mieszkania-we-wzorowie: category,theme'])
  expect(seen('szkola-w-przykladowie')).toEqual(['forum-mazowieckie: category', 'mieszkania-we-wzorowie: relation'])
})

test('of equally similar practices those from elsewhere come first: regional ones of another voivodeship too', () => {
  const forum = practice('forum-mazowieckie')
  const others = [
    { ...forum, slug: 'here', title: 'A' },
    { ...forum, slug: 'there', title: 'B', voivodeship: 'podlaskie' as const },
  ]
  const regional = { ...catalogue, practices: new Map([forum, ...others].map((one) => [one.slug, one])) }
  expect(similarPractices(regional, forum).map((one) => one.practice.slug)).toEqual(['there', 'here'])
})

test('a relation is told at both ends, each time as what the other practice is to this one', () => {
  const [stating, other] = ['mieszkania-we-wzorowie', 'szkola-w-przykladowie']
  const files = changed(`content/practices/${stating}.md`, (text) => text.replace('kind: powiazana', 'kind: nastepca'))
  const related = buildCatalogue(files, 'pl')
  const seen = [...related.practices.values()].map((one) =>
    relationsOf(related, one).map(({ practice: { slug }, kind }) => `${kind} of ${one.slug}: ${slug}`),
  )
  expect(seen.flat().sort()).toEqual([`nastepca of ${stating}: ${other}`, `poprzednik of ${other}: ${stating}`])
})

test('every reason of the real catalogue is true and given once: a category and a theme may have the same name', () => {
  const real = getCatalogue('pl')
  const named = [...real.practices.values()].flatMap((one) =>
    similarPractices(real, one).map(({ practice: other, reasons }) => {
      const given = reasons.map((reason) =>
        reason.kind === 'category'
          ? `category ${reason.category.slug}`
          : reason.kind === 'theme'
            ? `theme ${reason.theme}`
            : `relation ${reason.relation.key}`,
      )
      const marks = (practice: typeof one) => [
        ...categoriesFor(practice).map(({ slug }) => `category ${slug}`),
        ...practice.themes.map((theme) => `theme ${theme}`),
      ]
      const shared = marks(one).filter((mark) => marks(other).includes(mark))
      return {
        pair: `${one.slug} ${other.slug}`,
        given: given.filter((mark) => !mark.startsWith('relation')).sort(),
        shared: shared.sort(),
      }
    }),
  )
  expect(named.filter(({ given, shared }) => given.join() !== shared.join())).toEqual([])
})

test('practices of a place, regional ones apart', () => {
  const found = (city: string) => slugs(practicesIn(catalogue, entry(catalogue.cities, city)))
  expect(found('wzorowo')).toEqual(['mieszkania-we-wzorowie'])
  expect(found('przykladow')).toEqual(['szkola-w-przykladowie', 'mieszkania-w-przykladowie'])
  expect(slugs(regionalPractices(catalogue, 'mazowieckie'))).toEqual(['forum-mazowieckie'])
})

test('an edition in a category: the award before similar actions', () => {
  const [edition, category] = [entry(catalogue.editions, '2020'), entry(catalogue.categories, 'mieszkania')]
  expect(recognisedIn(catalogue, edition, category).map(({ recognition }) => recognition.as)).toEqual([
    'award',
    'similar',
  ])
})

test('addresses: Polish words at the root, English words under a prefix', () => {
  expect(path('home', 'pl')).toBe('/')
  expect(path('home', 'uk')).toBe('/uk')
  expect(path('similar', 'pl', 'x')).toBe('/praktyki/x/podobne')
  expect(path('similar', 'en', 'x')).toBe('/en/practices/x/similar')
  expect(rewrites()).toContainEqual({ source: '/miasta/:slug', destination: '/pl/cities/:slug' })
  expect(archiveUrl('http://a.pl/?x=1', '2015-05-11')).toBe('https://web.archive.org/web/20150511/http://a.pl/?x=1')
})

test('every address is derived from the entries', () => {
  const addresses = everyAddress(catalogue).map(({ view, slug }) => path(view, 'pl', slug))
  expect(addresses).toContain('/praktyki/forum-mazowieckie/podobne')
  expect(new Set(addresses).size).toBe(addresses.length)
  expect(addresses).toHaveLength(16 + 2 * 4 + 2 + 2 + 1)
})
