import { expect, test } from 'vitest'
import { buildCatalogue, getCatalogue } from '@/lib/content'
import { publishedLangs } from '@/lib/i18n'
import { formerAddresses, publishedAddresses } from '@/lib/site/published'
import { everPublished } from '../commands/published-addresses'
import { small } from './fixtures/small'

const listed = everPublished()
const there = new Set(publishedLangs.flatMap((lang) => publishedAddresses(getCatalogue(lang))))
const moved = new Set(publishedLangs.flatMap((lang) => Object.keys(formerAddresses(getCatalogue(lang)))))
/** Addresses that no entry has; the browser tests ask for them. */
const fixed = new Set(['/robots.txt', '/sitemap.xml'])

test('no published address has died: each stands where it stood or leads to where it went', () => {
  expect(
    listed.filter((address) => !there.has(address) && !moved.has(address) && !fixed.has(address)),
    'put the old name into formerSlugs of the entry that took its place',
  ).toEqual([])
})
test('every address is on the list of published ones', () => {
  expect(
    [...there].filter((address) => !listed.includes(address)),
    'run: npm run addresses',
  ).toEqual([])
})
test('a former name leads to the entry from every address it had, in each language', () => {
  expect(formerAddresses(buildCatalogue(small, 'pl'))).toMatchObject({
    '/praktyki/dawne-mieszkania': '/praktyki/mieszkania-we-wzorowie',
    '/praktyki/dawne-mieszkania/podobne': '/praktyki/mieszkania-we-wzorowie/podobne',
    '/data/cite/dawne-mieszkania.bib': '/data/cite/mieszkania-we-wzorowie.bib',
  })
  expect(formerAddresses(buildCatalogue(small, 'uk'))).toMatchObject({
    '/uk/practices/dawne-mieszkania': '/uk/practices/mieszkania-we-wzorowie',
  })
})
