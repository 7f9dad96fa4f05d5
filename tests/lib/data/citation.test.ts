import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { describe, expect, test } from 'vitest'
import {
  citationFormatNames,
  citationName,
  citationOf,
  highwireTags,
  references,
  writeCitation,
  type Citation,
} from '@/lib/data/citation'
import { body, catalogue, list } from '../../fixtures/exported'
import { entry } from '../../fixtures/small'

const citation = citationOf(entry(catalogue.practices, 'mieszkania-we-wzorowie'))
const hostile: Citation = {
  ...citation,
  title: 'Żółć {gęś} 100% & $x_1 #2 ~a^b \\cite „świt”',
  summary: 'Pierwszy\r\nER  - \r\nTY  - BOOK',
}

describe.each(citationFormatNames)('%s', (format) => {
  test('expected file (accept a change with -u)', async () => {
    await expect([...writeCitation(citation, format).body].join('')).toMatchFileSnapshot(
      `../../fixtures/expected/${citationName(citation, format)}`,
    )
  })
  test.each([
    ['plain', citation],
    ['hostile', hostile],
  ])('citation-js reads the %s one as it was written', (_, given) => {
    const { data } = new Cite([...writeCitation(given, format).body].join(''))
    expect(data).toHaveLength(1)
    const [read] = data
    expect(read?.title).toBe(given.title)
    expect(read?.URL).toBe('http://localhost:3000/praktyki/mieszkania-we-wzorowie')
    expect(read?.issued['date-parts'][0]?.map(Number)).toEqual([2026, 2, 20])
    expect(read?.author.map(({ literal, family }) => literal ?? family)).toEqual(['Miasta Otwarte'])
    expect(read?.type).toBe('webpage')
  })
})

test.each(citationFormatNames)('citation-js reads all practices from one %s file', (format) => {
  expect(new Cite(body(list('practices'), format)).data.map(({ title }) => title)).toEqual(
    [...catalogue.practices.values()].map(({ title }) => title),
  )
})
test('a reference ready to be copied, with the day of the version and the permanent address', () => {
  expect(references.pl(citation)).toBe(
    'Miasta Otwarte. Mieszkania we Wzorowie (Wzorowo) [online]. Wersja z 20 lutego 2026 r. Adres: http://localhost:3000/praktyki/mieszkania-we-wzorowie',
  )
  expect(references.en(citation)).toBe(
    'Miasta Otwarte. Mieszkania we Wzorowie (Wzorowo) [online]. Version of 20 February 2026. Available at: http://localhost:3000/praktyki/mieszkania-we-wzorowie',
  )
})
test("Highwire's tags", () => {
  expect(highwireTags(citation)).toEqual({
    citation_title: 'Mieszkania we Wzorowie',
    citation_author: 'Miasta Otwarte',
    citation_publisher: 'Miasta Otwarte',
    citation_publication_date: '2026/02/20',
    citation_language: 'pl',
  })
})
test('a practice that is not translated is cited in Polish also from a page in another language', () => {
  expect(citationName({ slug: 'x', lang: 'pl' }, 'bib')).toBe('x.bib')
  expect(citationName({ slug: 'x', lang: 'en' }, 'csl.json')).toBe('x.en.csl.json')
})

test('braces are written as words: BibTeX counts them after a backslash too', () => {
  const text = [...writeCitation(hostile, 'bib').body].join('')
  expect(text).toContain('\\textbraceleft{}gęś\\textbraceright{}')
})
