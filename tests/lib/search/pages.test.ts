import { expect, test } from 'vitest'
import { getSearch } from '@/app/search-index'
import { getCatalogue, getSynonyms } from '@/lib/content'
import { publishedLangs, type Lang } from '@/lib/i18n'
import { searchDocuments } from '@/lib/search/documents'

const documentsIn = (lang: Lang) => searchDocuments(getCatalogue(lang), getSynonyms()[lang].asked)

const first = (lang: Lang, query: string) => getSearch(lang).search(query, 1).hits[0]?.document.id

test.each([...publishedLangs])(
  'every page that is there once and every city is found first by its title in %s',
  (lang) => {
    const search = getSearch(lang)
    const titled = documentsIn(lang).filter(({ kind }) => kind === 'page' || kind === 'city')
    expect(titled.length).toBeGreaterThan(12)
    for (const { id, title } of titled) expect(search.search(title, 1).hits[0]?.document.id, title).toBe(id)
  },
)

test('a question about the catalogue itself is answered by its page, not by a practice with the same words', () => {
  expect(first('pl', 'co się stało z nagrodzonymi praktykami po latach?')).toBe('/co-dalej')
  expect(first('pl', 'chcę wysłać opis naszego działania do katalogu')).toBe('/zglos')
  expect(first('pl', 'kto oceniał i wybierał')).toBe('/jury')
  expect(first('en', 'does this site track me')).toBe('/en/privacy')
  expect(first('en', 'good practice')).not.toBe('/en/propose')
  expect(first('uk', 'надіслати ініціативу до каталогу')).toBe('/uk/propose')
})

test('an edition is found by what readers call its awards and experts, with its year', () => {
  for (const name of ['wyróżnienia', 'nagrody', 'laureaci', 'eksperci'])
    for (const year of [2014, 2015]) expect(first('pl', `${name} ${year}`), name).toBe(`/edycje/${year}`)
  expect(first('en', 'winners 2014')).toBe('/en/editions/2014')
  expect(first('uk', 'лауреати 2015')).toBe('/uk/editions/2015')
})

test('another name is a heading that no other page has, and a number to ring is one', () => {
  const documents = documentsIn('en')
  const otherNames = documents.flatMap(({ otherNames = [] }) => otherNames)
  const headings = otherNames.filter((name) => !['Telephone', 'Phone number'].includes(name))
  expect(new Set(headings).size).toBe(headings.length)
  expect(documents.filter(({ otherNames }) => otherNames?.includes('Telephone')).map(({ id }) => id)).toContain(
    '/en/cities/lublin',
  )
  expect(
    documents.filter(({ kind }) => kind === 'practice').flatMap(({ otherNames = [] }) => otherNames),
  ).not.toContain('Money')
})

test.each([...publishedLangs])('a practice is called by its abbreviation, and by no general word, in %s', (lang) => {
  const practices = documentsIn(lang).filter(({ kind }) => kind === 'practice')
  const called = (name: string) =>
    practices.filter(({ otherNames }) => otherNames?.includes(name)).map(({ practice }) => practice?.slug)
  expect(called('NGO')).toEqual([])
  if (lang !== 'uk') expect(called('KDS')).toEqual(['warszawa-komisja-dialogu-spolecznego'])
})
