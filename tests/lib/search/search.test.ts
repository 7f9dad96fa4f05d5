import { describe, expect, it } from 'vitest'
import { createSearch, type Piece } from '../../../lib/search/engine'
import { ids, search, whole } from '../../fixtures/searched'

const marked = (pieces: readonly Piece[]) => pieces.filter(({ mark }) => mark).map(({ text }) => text)

describe('search', () => {
  it('finds a word in any form, with or without diacritics', () => {
    for (const query of ['mieszkanie', 'mieszkań', 'MIESZKANIAMI', 'uchodzcow']) expect(ids(query)[0]).toBe('flats')
    expect(ids('mieszkanie')).not.toContain('residents')
    expect(ids('lodz')).toEqual(['residents'])
    expect(ids('białystok')).toEqual(['tolerance'])
  })

  it('finds the family of a word, its synonyms and the whole of a half-typed one', () => {
    expect(ids('zatrudnianie')).toEqual(['tolerance'])
    expect(ids('rasizm')).toEqual(['tolerance'])
    expect(ids('obcokrajowcy')).toEqual(expect.arrayContaining(['students', 'school']))
    expect(ids('warsz')).toEqual(['school'])
  })

  it('takes a word that no text has for its synonyms, and two that the texts write as one for that one', () => {
    expect(ids('obcokrajowcy polski')).toEqual(ids('cudzoziemcy polski'))
    expect(ids('war szawskiej')).toEqual(['school'])
  })

  it('takes a phrase for what the texts say, whatever its endings, but not where words are searched as typed', () => {
    expect(ids('Dachu nad głową w Lublinie')).toEqual(ids('mieszkania w Lublinie'))
    expect(ids('dach nad')).toEqual([])
    expect(search.search('dach nad głową', 10, { correct: false }).total).toBe(0)
  })

  it('counts the documents that have every word, also one meant for another, and names the words that none has', () => {
    const complete = (query: string) => search.search(query).complete
    expect([complete('mieszkania chronione'), complete('Warszwa szkoła')]).toEqual([1, 1])
    expect([complete('mieszkania Białystok'), complete('mieszkania qwx')]).toEqual([0, 0])
    expect(search.search('mieszkania qwx').unknown).toEqual(['qwx'])
  })

  it('cuts a snippet around the answers and marks them there and in the title', () => {
    const [hit] = search.search('chronione mieszkania').hits
    expect(marked(hit?.snippet ?? [])).toEqual(['mieszkanie', 'chronione'])
    expect(whole(hit?.snippet ?? [])).toMatch(/^… .*Rodzina uchodźców.* …$/)
    expect(marked(hit?.title ?? [])).toEqual(['Mieszkania', 'chronione'])
  })

  it('begins it with a sentence where one begins near, and with the first of equal places', () => {
    const words = (count: number) => Array.from({ length: count }, (_, i) => `słowo${i}`).join(' ')
    const snippet = (text: string) =>
      whole(
        createSearch([{ id: 'a', title: 'Tytuł', place: '', text }], 'pl').search('świetlica').hits[0]?.snippet ?? [],
      )
    const long = words(60)
    expect(snippet(`${long}. Otwarto świetlicę ${long}`)).toMatch(/^… Otwarto świetlicę słowo0/)
    expect(snippet(`${long}. ${words(12)} świetlicę ${long}`)).toMatch(/^… słowo\d+ /)
    expect(snippet(`${long} i art. 53 o świetlicy ${long}`)).toMatch(/^… słowo\d+ /)
    expect(snippet(`${long} · art. 53 o świetlicy ${long}`)).toMatch(/^… art\. 53/)
    expect(snippet(`Pierwsza świetlica. ${long} Druga świetlica. ${long}`)).toMatch(/^Pierwsza świetlica/)
  })

  it('cuts it where the answers stand in whichever document', () => {
    const before = 'Zanim powstał dom, miasto długo pytało mieszkańców o to, czego im naprawdę brakuje, i '
    const after = 'potem liczyło, ile to kosztuje, kto za to zapłaci i kiedy wszystko będzie w końcu gotowe. '
    const many = Array.from({ length: 32 }, (_, i) => ({
      id: String(i),
      title: 'Dom',
      place: '',
      text: `${before}postawiło w końcu świetlicę ${after}${after}`,
    }))
    const { hits } = createSearch(many, 'pl').search('świetlica', 32)
    expect(hits.map(({ snippet }) => marked(snippet))).toEqual(many.map(() => ['świetlicę']))
  })

  it('reads queries within bounds', () => {
    const isCut = (query: string) => search.search(query).cut
    expect(['miasto '.repeat(16), 'x'.repeat(200)].map(isCut)).toEqual([false, false])
    expect(['miasto '.repeat(17), 'x'.repeat(201)].map(isCut)).toEqual([true, true])
  })

  it('finds nothing for nothing, and stop words if there is nothing else', () => {
    for (const query of ['', '   ', '?!', '\u0301'])
      expect(search.search(query)).toEqual({
        hits: [],
        total: 0,
        complete: 0,
        corrections: [],
        unknown: [],
        cut: false,
      })
    expect(ids('dla')).toEqual(expect.arrayContaining(['school', 'tolerance']))
    expect(createSearch([], 'uk').search('місто').total).toBe(0)
  })
})
