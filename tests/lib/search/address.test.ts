import { expect, test } from 'vitest'
import { publishedLangs } from '@/lib/i18n'
import { readSearch, searchPath } from '@/lib/search/address'

test.each([...publishedLangs])('an address of a search is read as what it was written for, in %s', (lang) => {
  for (const query of ['', 'kurs', 'dom & praca? 100%', '+48 81', 'ł#ó'])
    for (const exact of [false, true])
      for (const page of [1, 2, 30]) {
        const asked = { query, exact, page }
        const { search } = new URL(searchPath(asked, lang), 'http://localhost')
        expect(readSearch(new URLSearchParams(search), lang)).toEqual({ asked, unknown: [] })
      }
})
