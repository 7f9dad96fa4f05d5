import { describe, expect, test } from 'vitest'
import { rewrites } from '@/lib/urls'
import { publicAddresses } from '../../server/addresses.mjs'
import { lookUp, trouble } from '../../server/lookup.mjs'

test('public addresses are the rewrites read backwards', () => {
  const address = publicAddresses(
    rewrites().map(({ source, destination }) => ({ source, destination: destination.replace(':slug', '$1') })),
  )
  const routes = ['/pl', '/pl/practices', '/pl/practices/x', '/pl/practices/x/similar', '/pl/404', '/en/practices']
  expect(routes.map(address)).toEqual(['/', '/praktyki', '/praktyki/x', '/praktyki/x/podobne', '/404', '/en/practices'])
})

describe('looking up an address', () => {
  const documents = new Set(['/', '/praktyki', '/400', '/404', '/en', '/en/400', '/en/404'])
  const find = (url: string) => lookUp(url, documents, { '/pl': '/', '/pl/practices': '/praktyki' })
  test.each([
    ['/praktyki?miasto=lublin', { document: '/praktyki', query: '?miasto=lublin' }],
    ['/Praktyki/?a=B', { moved: '/praktyki?a=B' }],
    ['/praktyki///', { moved: '/praktyki' }],
    ['/%70raktyki', { moved: '/praktyki' }],
    ['/pl', { moved: '/' }],
    ['/pl/', { moved: '/' }],
    ['/pl/practices', { moved: '/praktyki' }],
    ['/pl/praktyki', { moved: '/praktyki' }],
    ['/nie', { missing: '/404' }],
    ['/en/nie', { missing: '/en/404' }],
    ['/EN/nie', { missing: '/en/404' }],
    ['/../etc/passwd', { missing: '/404' }],
    ['/%2e%2e/etc', { missing: '/404' }],
    ['/%zz', { bad: '/400' }],
    ['/%00', { bad: '/400' }],
    ['/en/%ff', { bad: '/en/400' }],
    ['//evil.example/', { missing: '/404' }],
    ['/constructor', { missing: '/404' }],
  ])('%s', (url, found) => expect(find(url)).toEqual(found))
  test('a run of slashes is read once', () => {
    const before = performance.now()
    for (let turn = 0; turn < 20; turn++) find(`/${'/'.repeat(16_000)}x`)
    expect(performance.now() - before).toBeLessThan(500) // as a pattern that looks back it took 3,600
  })
  test('a language without a page of its own gets the Polish one', () =>
    expect(trouble(404, '/uk/x', documents)).toBe('/404'))
})
