import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { everyAddress, formerAddresses } from '@/lib/addresses'
import { buildCatalogue, readContent } from '@/lib/content'
import { publishedLangs } from '@/lib/i18n'
import { path } from '@/lib/urls'
import { small } from './fixtures/small'

const published = readFileSync('tests/published-addresses.txt', 'utf8').split('\n').filter(Boolean)
const catalogue = buildCatalogue(readContent(), 'pl')
const pages = everyAddress(catalogue).flatMap(({ view, slug }) => publishedLangs.map((lang) => path(view, lang, slug)))
const moved = Object.assign({}, ...publishedLangs.map((lang) => formerAddresses(catalogue, lang)))

test('no published page has died: each stands where it stood or leads to where it went', () => {
  const isFile = (address: string) => /\.\w+$/.test(address) // files are asked for in the browser tests
  const dead = published.filter((address) => !isFile(address) && !pages.includes(address) && !Object.hasOwn(moved, address))
  expect(dead, 'put the old name into formerSlugs of the entry that took its place').toEqual([])
})
test('every page is on the list of published addresses', () => {
  expect(pages.filter((address) => !published.includes(address)), 'run: npm run addresses').toEqual([])
})
test('a former name leads to the entry from every address it had, in each language', () => {
  const renamed = buildCatalogue(small, 'pl')
  expect(formerAddresses(renamed, 'pl')).toMatchObject({ '/praktyki/dawne-mieszkania': '/praktyki/mieszkania-we-wzorowie', '/praktyki/dawne-mieszkania/podobne': '/praktyki/mieszkania-we-wzorowie/podobne' })
  expect(formerAddresses(renamed, 'uk')).toMatchObject({ '/uk/practices/dawne-mieszkania': '/uk/practices/mieszkania-we-wzorowie' })
})
