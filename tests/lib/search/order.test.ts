import { describe, expect, it } from 'vitest'
import { createSearch } from '../../../lib/search/engine'
import { ids, search } from '../../fixtures/searched'

describe('the order of what is found', () => {
  it('puts documents that answer the whole query first', () => {
    const { hits, total } = search.search('język polski dla dzieci')
    expect(hits.map(({ document }) => document.id)).toEqual(['school', 'students'])
    expect(total).toBe(2)
  })

  it('gives pages and filters before it cuts them', () => {
    expect(search.search('lublin', 1)).toMatchObject({ total: 2, hits: [{ document: { id: 'flats' } }] })
    expect(search.search('lublin', 1, { from: 1 })).toMatchObject({
      total: 2,
      hits: [{ document: { id: 'students' } }],
    })
    expect(search.rank('lublin', ({ id }) => id === 'students').documents).toMatchObject([{ id: 'students' }])
    expect(search.rank('Warszwa', () => true)).toMatchObject({
      documents: ids('Warszawa').map((id) => ({ id })),
      corrections: [{ from: 'Warszwa', to: 'Warszawa' }],
      cut: false,
    })
  })

  it('puts a figure that was typed before a word beside it, and a year with the words', () => {
    const first = (query: string, figure: string) =>
      createSearch(
        [
          { id: 'word', title: 'Miasto', place: '', text: 'Miasto daje stypendia studentom.' },
          { id: 'figure', title: 'Miasto', place: '', text: `Miasto liczy ${figure} studentów.` },
        ],
        'pl',
      ).search(query).hits[0]?.document.id
    expect(first('stypendia 550', '550')).toBe('figure')
    expect(first('stypendia 2015', '2015')).toBe('word')
  })

  it('shows every document once over all pages of a query', () => {
    const many = Array.from({ length: 90 }, (_, i) => ({
      id: String(i),
      title: `Rada ${i}`,
      place: 'Łódź',
      text: 'Rada miasta. '.repeat(1 + (i % 7)),
      ...(i % 3 ? {} : { partly: 0.4 }),
    }))
    const site = createSearch(many, 'pl')
    const pages = [0, 20, 40, 60, 80].flatMap((from) =>
      site.search('rada miasta Łódź', 20, { from }).hits.map(({ document }) => document.id),
    )
    expect(pages).toEqual(site.search('rada miasta Łódź', 100).hits.map(({ document }) => document.id))
    expect(new Set(pages).size).toBe(90)
  })

  it('puts what a place does before the page of the place, unless the query is its name, alone or with general words', () => {
    const found = (query: string, partly: number) =>
      createSearch(
        [
          {
            id: 'city',
            title: 'Kraków',
            place: 'Kraków',
            asked: 'miasto, pomoc',
            text: 'Miasto ma szkoły. Odpowiada też na rasizm.',
            partly,
          },
          {
            id: 'practice',
            title: 'Strategia',
            place: 'Kraków',
            text: 'W urzędzie pracuje zespół, który mówi innym, jak odpowiadać na rasizm. Rasizm zgłasza się w urzędzie, a pomoc jest na miejscu.',
          },
          { id: 'other', title: 'Szkoły', place: 'Lublin', text: 'Lekcje polskiego dla dzieci.' },
        ],
        'pl',
      ).search(query).hits[0]?.document.id
    expect(found('rasizm Kraków', 1)).toBe('city')
    const queries = ['rasizm Kraków', 'Kraków', 'pomoc w Krakowie', 'pomoc']
    expect(queries.map((query) => found(query, 0.2))).toEqual(['practice', 'city', 'city', 'practice'])
  })

  it('puts a sentence that answers the whole query before a pair of its words and the rest far from them', () => {
    const far = 'Jest tu też wiele innych rzeczy, o których można długo pisać i mówić. '
    const found = createSearch(
      [
        { id: 'pair', title: 'Rada', place: '', text: `${far}Pomoc prawna. ${far}${far}Rower.` },
        { id: 'whole', title: 'Komisja', place: '', text: `${far}${far}${far}Pomoc prawna na rower.` },
        { id: 'other', title: 'Punkt', place: '', text: 'Adres urzędu.' },
      ],
      'pl',
    ).search('pomoc prawna rower')
    expect(found.hits[0]?.document.id).toBe('whole')
  })

  it('puts what is in the place asked for before what is elsewhere', () => {
    const there = { id: 'there', title: 'Obiady', place: 'Lublin', text: 'Lekcje polskiego, a po nich gotowanie.' }
    const elsewhere = {
      id: 'elsewhere',
      title: 'Lekcje w kuchni',
      place: 'Łódź',
      text: 'Lekcje gotowania jak w Lublinie.',
    }
    const other = { id: 'other', title: 'Punkt', place: 'Warszawa', text: 'Adres urzędu.' }
    const found = (query: string) =>
      createSearch([there, elsewhere, other], 'pl')
        .search(query)
        .hits.map(({ document }) => document.id)
    expect(found('lekcje gotowania')[0]).toBe('elsewhere')
    expect(found('lekcje gotowania Lublin')[0]).toBe('there')
    expect(found('lekcje gotowania Łódź')[0]).toBe('elsewhere')
  })

  it('answers the same always, equal documents in their order', () => {
    const same = createSearch(
      ['b', 'a', 'c'].map((id) => ({ id, title: 'Rada', place: '', text: 'Rada miasta' })),
      'pl',
    )
    expect(same.search('rada').hits.map(({ document }) => document.id)).toEqual(['b', 'a', 'c'])
    const before = search.search('język polski')
    search.search('Warszwa mieszkanie')
    expect(search.search('język polski')).toEqual(before)
  })
})
