import { expect, test } from 'vitest'
import robots from '@/app/robots'

test('robots may read every page, but no results of a query in any language', () => {
  expect(robots()).toEqual({
    rules: {
      userAgent: '*',
      allow: '/',
      disallow: ['/szukaj?', '/praktyki?*q=', '/en/search?', '/en/practices?*q=', '/uk/search?', '/uk/practices?*q='],
    },
    sitemap: 'http://localhost:3000/sitemap.xml',
  })
})
