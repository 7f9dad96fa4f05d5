import { describe, expect, it } from 'vitest'
import { correctedQuery, createSearch } from '../../../lib/search/engine'
import { ids, search } from '../../fixtures/searched'

describe('corrections', () => {
  it('corrects only what no text has, and not when asked to search as typed', () => {
    expect(search.search('mozą').corrections).toEqual([]) // „może” is a stop word
    expect(search.search('Warszwa').corrections).toEqual([{ from: 'Warszwa', to: 'Warszawa' }])
    expect(ids('Warszwa')).toEqual(['school'])
    expect(search.search('mieszkaniec').corrections).toEqual([])
    expect(search.search('Warszwa', 10, { correct: false })).toMatchObject({ hits: [], total: 0, corrections: [] })
  })

  it('leaves a short word that no text has alone, and a longer one further than one error away', () => {
    const site = createSearch(
      [{ id: 'a', title: 'Napisać wniosek', place: '', text: 'Komitet wie o służbach. Informacje dla rodziców.' }],
      'pl',
    )
    expect(['napaści', 'kobiety', 'wieś', 'ślub'].flatMap((word) => site.search(word).corrections)).toEqual([])
    expect(site.search('infromacjie').corrections).toEqual([{ from: 'infromacjie', to: 'Informacje' }])
  })

  it('takes apart what several words make, and nothing else', () => {
    const site = createSearch(
      [
        { id: 'a', title: 'Study in Lublin', place: '', text: 'Pomaga Homo Faber, radzi zespół.' },
        { id: 'b', title: 'Punkt', place: '', text: 'Adres w Lublinie.' },
      ],
      'pl',
    )
    const studying = site.search('#StudyInLublin')
    expect(studying.corrections).toEqual([{ from: 'StudyInLublin', to: 'Study in Lublin' }])
    expect(studying.hits.map(({ document }) => document.id)).toEqual(['a', 'b'])
    expect(site.search('homofaber').corrections).toEqual([{ from: 'homofaber', to: 'Homo Faber' }])
    expect(site.search('homofaber', 10, { correct: false }).total).toBe(0)
    expect(site.search('homofaber Homofaber faber')).toMatchObject({ total: 1, corrections: [{}] })
    expect(site.search('HomoFaberNie')).toMatchObject({ corrections: [] })
    expect(['homofab', 'wzespół', 'studystudies'].map((word) => site.search(word).total)).toEqual([0, 0, 0])
    expect(site.search('StudyInLublinHomoFaber '.repeat(16)).total).toBe(2)
    expect(site.search('dlaczegoktorych')).toMatchObject({ total: 0, corrections: [] })
  })

  it('reads no more words than it does of any query where they are taken apart', () => {
    const words = [...'abcdefghiklmnoprst'].map((letter) => `${letter}zyx`)
    const site = createSearch([{ id: 'a', title: words.join(' '), place: '', text: '' }], 'pl')
    const asked = words.flatMap((word, index) => (index % 2 ? [] : [`${word}${words[index + 1]}`])).join(' ')
    expect(site.search(asked)).toMatchObject({ total: 1, cut: true })
    expect(site.search(asked.slice(0, 60))).toMatchObject({ total: 1, cut: false })
  })

  it('takes a word for one that begins as most of it does', () => {
    const site = createSearch([{ id: 'a', title: 'Przedszkole', place: '', text: 'Dzieci w przedszkolu.' }], 'pl')
    expect(site.search('przedszkolandia').corrections).toEqual([{ from: 'przedszkolandia', to: 'Przedszkole' }])
    expect(site.search('przedpokojami').corrections).toEqual([])
  })

  it('corrects two letters swapped where a word is cut, but takes no word for another with one ending or another', () => {
    const site = createSearch([{ id: 'a', title: 'Kraków', place: '', text: 'Obok hotelu w Krakowie.' }], 'pl')
    expect(site.search('Krkaów').corrections).toEqual([{ from: 'Krkaów', to: 'Kraków' }])
    expect(site.search('hostel')).toMatchObject({ total: 0, corrections: [] })
  })

  it('leaves a word of the synonyms alone, and corrects to one', () => {
    const site = createSearch([{ id: 'a', title: 'Nurseries', place: '', text: 'One place in a nursery.' }], 'en', {
      synonyms: [
        ['nursery', 'kindergarten'],
        ['plane', 'jet'],
      ],
    })
    expect(site.search('kindergarden')).toMatchObject({
      total: 1,
      corrections: [{ from: 'kindergarden', to: 'kindergarten' }],
    })
    expect(site.search('plane')).toMatchObject({ total: 0, corrections: [] }) // not „place”
  })

  it('reads Polish written by ear', () => {
    const text = 'Urząd daje pieniądze. Kraków, Wrocław i Warszawa mają przedszkola.'
    const site = createSearch([{ id: 'a', title: 'Punkt', place: '', text }], 'pl')
    const heard = ['urzont', 'pienjondze', 'Krakuf', 'Vrotslav', 'Varshava', 'pszetszkola']
    expect(heard.map((word) => site.search(word).corrections[0]?.to)).toEqual(
      'Urząd pieniądze Kraków Wrocław Warszawa przedszkola'.split(' '),
    )
    expect(['urlop', 'krokus'].flatMap((word) => site.search(word).corrections)).toEqual([])
  })

  it('takes a letter for another only where a finger or an ear may', () => {
    const text = 'Texts.'
    const site = createSearch([{ id: 'a', title: 'Xenophobia', place: '', text }], 'en')
    expect(['tents', 'tetxs', 'textd', 'xenofobia'].map((word) => site.search(word).corrections[0]?.to)).toEqual([
      undefined,
      'Texts',
      'Texts',
      'Xenophobia',
    ])
  })

  it('reads names in the letters of another language', () => {
    const one = (text: string, lang: 'en' | 'uk') => createSearch([{ id: 'a', title: 'Lublin', place: '', text }], lang)
    const named = one('Mayor Krzysztof Żuk and Ms Szarycz.', 'en')
    expect(['Zhuk', 'Жук', 'Шарич'].map((word) => named.search(word).corrections[0]?.to)).toEqual([
      'Żuk',
      'Żuk',
      'Szarycz',
    ])
    const translated = one('Президент Жук із Кардіффа іде без Шарича до школи.', 'uk')
    expect(
      ['Żuk', 'Zhuk', 'Cardiff', 'bez', 'shkola'].map((word) => translated.search(word).corrections[0]?.to),
    ).toEqual(['Жук', 'Жук', 'Кардіффа', undefined, 'школи'])
    const together = one('Гранти в роми. WroMigrant.', 'uk')
    expect(together.search('вромигрант').corrections[0]?.to).toBe('WroMigrant')
  })

  it('reads Russian spelling in Ukrainian', () => {
    const site = createSearch([{ id: 'a', title: 'Поліція', place: '', text: 'Інтеграція мірою.' }], 'uk')
    expect(['полиция', 'интеграция'].map((word) => site.search(word).total)).toEqual([1, 1])
    expect(site.search('мир').corrections).toEqual([]) // a short word is a word of its own
  })

  it('reads names in the other alphabet', () => {
    const found = (lang: 'pl' | 'uk', text: string, query: string) =>
      createSearch([{ id: 'a', title: 'A', place: '', text }], lang)
        .search(query)
        .corrections.map(({ to }) => to)
    expect(found('uk', 'Пункт Infolink.', 'Інфолінку')).toEqual(['Infolink'])
    expect(found('pl', 'Punkt Infolink.', 'Инфолинк')).toEqual(['Infolink'])
    expect(found('uk', 'Наталія Гмурковська', 'Gmurkowska')).toEqual(['Гмурковська'])
    expect(found('uk', 'Пункт Infolink.', 'школа')).toEqual([])
  })

  it('shows a correction where the word stands', () => {
    expect(correctedQuery('Warszwa, Warszwab i „warszwa”!', [{ from: 'Warszwa', to: 'Warszawa' }])).toBe(
      'Warszawa, Warszwab i „Warszawa”!',
    )
    expect(correctedQuery('', [])).toBe('')
  })
})
