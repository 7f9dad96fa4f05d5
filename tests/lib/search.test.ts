import { describe, expect, it } from 'vitest'
import { createSearch, type Part, type SearchDocument } from '../../lib/search/index'
import { markWords } from '../../lib/search/marks'

const filler = 'Opis mówi o tym, co zrobiono, z kim i za ile, a także o tym, co się nie udało i dlaczego. '.repeat(6)
const documents: SearchDocument[] = [
  {
    id: 'flats',
    title: 'Mieszkania chronione',
    place: 'Lublin',
    text: `${filler}Rodzina uchodźców może przez rok zająć mieszkanie chronione. ${filler}`,
  },
  {
    id: 'residents',
    title: 'Konsultacje',
    place: 'Łódź',
    text: 'Mieszkańcy i mieszkanki zgłaszają uwagi. Mieszkaniec płaci za to samo co student.',
  },
  {
    id: 'students',
    title: 'Studenci zagraniczni',
    place: 'Lublin',
    text: 'Uczelnie zapraszają studentów. Cudzoziemcy uczą się języka polskiego.',
  },
  {
    id: 'school',
    title: 'Szkoła dla wszystkich',
    place: 'Warszawa',
    text: 'Lekcje języka polskiego dla dzieci cudzoziemców w warszawskiej szkole.',
  },
  {
    id: 'tolerance',
    title: 'Dla tolerancji',
    place: 'Białystok',
    text: 'W Białymstoku zatrudniono osobę, która odpowiada na rasistowskie napisy.',
  },
]
const search = createSearch(documents, 'pl', [['obcokrajowiec', 'cudzoziemiec']])
const ids = (query: string) => search.search(query).hits.map(({ id }) => id)
const marked = (parts: readonly Part[]) => parts.filter(({ mark }) => mark).map(({ text }) => text)
const whole = (parts: readonly Part[]) => parts.map(({ text }) => text).join('')

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

  it('corrects only what no text has, and not when asked to search as typed', () => {
    expect(search.search('mozą').corrections).toEqual([]) // „może” is a stop word
    expect(search.search('Warszwa').corrections).toEqual([{ from: 'Warszwa', to: 'Warszawa' }])
    expect(ids('Warszwa')).toEqual(['school'])
    expect(search.search('mieszkaniec').corrections).toEqual([])
    expect(search.search('Warszwa', 10, { correct: false })).toMatchObject({ hits: [], total: 0, corrections: [] })
  })

  it('puts documents that answer the whole query first', () => {
    const { hits, total } = search.search('język polski dla dzieci')
    expect(hits.map(({ id }) => id)).toEqual(['school', 'students'])
    expect(total).toBe(2)
  })

  it('gives pages and filters before it cuts them', () => {
    expect(search.search('lublin', 1)).toMatchObject({ total: 2, hits: [{ id: 'flats' }] })
    expect(search.search('lublin', 1, { from: 1 })).toMatchObject({ total: 2, hits: [{ id: 'students' }] })
    expect(search.rank('lublin', (id) => id === 'students').ids).toEqual(['students'])
    expect(search.rank('Warszwa', () => true)).toEqual({
      ids: ids('Warszawa'),
      corrections: [{ from: 'Warszwa', to: 'Warszawa' }],
      cut: false,
    })
  })

  it('cuts a snippet around the answers and marks them there and in the title', () => {
    const [hit] = search.search('chronione mieszkania').hits
    expect(marked(hit?.snippet ?? [])).toEqual(['mieszkanie', 'chronione'])
    expect(whole(hit?.snippet ?? [])).toMatch(/^… .*Rodzina uchodźców.* …$/)
    expect(marked(hit?.title ?? [])).toEqual(['Mieszkania', 'chronione'])
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
      site.search('rada miasta Łódź', 20, { from }).hits.map(({ id }) => id),
    )
    expect(pages).toEqual(site.search('rada miasta Łódź', 100).hits.map(({ id }) => id))
    expect(new Set(pages).size).toBe(90)
  })

  it('reads queries within bounds', () => {
    expect(search.search('miasto '.repeat(17)).cut).toBe(true)
    expect(search.search('x'.repeat(201)).cut).toBe(true)
    expect(search.search('miasto').cut).toBe(false)
  })

  it('leaves a short word that no text has alone, and a longer one further than one error away', () => {
    const site = createSearch(
      [{ id: 'a', title: 'Napisać wniosek', place: '', text: 'Komitet wie o służbach. Informacje dla rodziców.' }],
      'pl',
    )
    expect(['napaści', 'kobiety', 'wieś', 'ślub'].flatMap((word) => site.search(word).corrections)).toEqual([])
    expect(site.search('infromacjie').corrections).toEqual([{ from: 'infromacjie', to: 'Informacje' }])
  })

  it('corrects two letters swapped where a word is cut, but takes no word for another with one ending or another', () => {
    const site = createSearch([{ id: 'a', title: 'Kraków', place: '', text: 'Obok hotelu w Krakowie.' }], 'pl')
    expect(site.search('Krkaów').corrections).toEqual([{ from: 'Krkaów', to: 'Kraków' }])
    expect(site.search('hostel')).toMatchObject({ total: 0, corrections: [] })
  })

  it('leaves a word of the synonyms alone, and corrects to one', () => {
    const site = createSearch([{ id: 'a', title: 'Nurseries', place: '', text: 'One place in a nursery.' }], 'en', [
      ['nursery', 'kindergarten'],
      ['plane', 'jet'],
    ])
    expect(site.search('kindergarden')).toMatchObject({
      total: 1,
      corrections: [{ from: 'kindergarden', to: 'kindergarten' }],
    })
    expect(site.search('plane')).toMatchObject({ total: 0, corrections: [] }) // not „place”
  })

  it('reads Russian spelling in Ukrainian', () => {
    const site = createSearch([{ id: 'a', title: 'Поліція', place: '', text: 'Інтеграція мірою.' }], 'uk')
    expect(['полиция', 'интеграция'].map((word) => site.search(word).total)).toEqual([1, 1])
    expect(site.search('мир').corrections).toEqual([]) // a short word is a word of its own
  })

  it('puts what a place does before the page of the place, unless its name is the whole query', () => {
    const found = (query: string, partly: number) =>
      createSearch(
        [
          {
            id: 'city',
            title: 'Kraków',
            place: 'Kraków',
            text: 'Miasto ma szkoły, urzędy i uczelnie. Odpowiada też na rasizm.',
            partly,
          },
          {
            id: 'practice',
            title: 'Strategia',
            place: 'Kraków',
            text: 'Jak miasto odpowiada na rasizm. Rasizm zgłasza się w urzędzie.',
          },
          { id: 'other', title: 'Szkoły', place: 'Lublin', text: 'Lekcje polskiego dla dzieci.' },
        ],
        'pl',
      ).search(query).hits[0]?.id
    expect([found('rasizm Kraków', 1), found('rasizm Kraków', 0.2), found('Kraków', 0.2)]).toEqual([
      'city',
      'practice',
      'city',
    ])
  })

  it('finds nothing for nothing, and stop words if there is nothing else', () => {
    for (const query of ['', '   ', '?!', '\u0301'])
      expect(search.search(query)).toEqual({ hits: [], total: 0, corrections: [], cut: false })
    expect(ids('dla')).toEqual(expect.arrayContaining(['school', 'tolerance']))
    expect(createSearch([], 'uk').search('місто').total).toBe(0)
  })

  it('answers the same always, equal documents in their order', () => {
    const same = createSearch(
      ['b', 'a', 'c'].map((id) => ({ id, title: 'Rada', place: '', text: 'Rada miasta' })),
      'pl',
    )
    expect(same.search('rada').hits.map(({ id }) => id)).toEqual(['b', 'a', 'c'])
    const before = search.search('język polski')
    search.search('Warszwa mieszkanie')
    expect(search.search('język polski')).toEqual(before)
  })

  it('survives whatever is typed', () => {
    let seed = 7
    const random = (below: number) => (seed = (Math.imul(seed, 1103515245) + 12345) >>> 0) % below
    const pieces = [
      'mieszkanie',
      'ł',
      'Ł',
      '\0',
      '\ud800',
      '\udc00',
      '😀',
      "'",
      '’',
      '\u0301',
      '\u00ad',
      '__proto__',
      'constructor',
      '<mark>',
      '%',
      '"',
      '\\',
      'ﬃ',
      'İ',
      'ß',
      '한국',
      'їжак',
      '1',
      'a',
      ' ',
      '\n',
      'zzzzzzz',
      '(',
      '*',
      '-',
    ]
    for (let count = 0; count < 10_000; count++) {
      const query = Array.from({ length: random(24) }, () => pieces[random(pieces.length)]).join(random(2) ? '' : ' ')
      const { hits, total } = search.search(query, random(5))
      expect(hits.length).toBeLessThanOrEqual(total)
      expect(whole(markWords(query, () => true))).toBe(query)
    }
  }, 30_000)
})
