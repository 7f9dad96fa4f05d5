import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { OtherLanguages } from '@/components/other-languages'
import type { Lang } from '@/lib/i18n'
import { createSearch } from '@/lib/search/engine'
import { findElsewhere } from '@/lib/search/elsewhere'

const documents = (texts: readonly string[]) =>
  texts.map((text, index) => ({ id: String(index), title: `${index}`, place: '', text }))
const searches = {
  pl: createSearch(documents(['Meldunek w urzędzie.', 'O meldunku i pracy.', 'Szkoła.', 'Szkoła.', 'Szkoła.']), 'pl'),
  en: createSearch(documents(['Address registration.', ...Array.from({ length: 4 }, () => 'A school.')]), 'en'),
  uk: createSearch(documents(['Прописка (meldunek).', 'Школа.']), 'uk'),
}
const elsewhere = (query: string, lang: Lang) =>
  findElsewhere(query, lang, searches[lang].search(query), (other) => searches[other]).map(
    ({ lang: other, total }) => `${other} ${total}`,
  )

test('a query that finds little is counted in the languages that have all its words', () => {
  expect(elsewhere('meldunek', 'en')).toEqual(['pl 2', 'uk 1'])
  expect(elsewhere('meldunek', 'uk')).toEqual(['pl 2'])
  expect(elsewhere('szkoła', 'en')).toEqual(['pl 3']) // taken for „school” there, which nobody typed
  expect(elsewhere('meldunek flat', 'en')).toEqual([])
})

test('nothing is offered to who found enough, or by words that no language has', () => {
  expect(elsewhere('school', 'en')).toEqual([])
  for (const query of ['meldnek', 'zzzzzz', '', '?!']) expect(elsewhere(query, 'en'), query).toEqual([])
})

test('what is found is a link to the same query there', () => {
  const found = [{ lang: 'pl', total: 4 } as const, { lang: 'uk', total: 1 } as const]
  const html = renderToStaticMarkup(<OtherLanguages found={found} query="meldunek & praca" lang="en" />)
  expect(html).toContain('<a href="/szukaj?q=meldunek+%26+praca" hrefLang="pl">In Polish: 4\u00a0results</a>')
  expect(html).toContain('hrefLang="uk">In Ukrainian: 1\u00a0result</a>')
})
