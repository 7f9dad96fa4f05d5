import { expect, test } from 'vitest'
import { publishedLangs } from '@/lib/i18n'
import { openSearchDescription } from '@/lib/site/open-search'

test('OpenSearch leads to the search, under a name of at most 16 letters', () => {
  expect(openSearchDescription('pl')).toContain(
    '<Url type="text/html" template="http://localhost:3000/szukaj?q={searchTerms}"/>',
  )
  for (const lang of publishedLangs) expect(openSearchDescription(lang)).toMatch(/<ShortName>.{1,16}<\/ShortName>/)
})
