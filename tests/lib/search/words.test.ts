import { describe, expect, it } from 'vitest'
import { distance } from '../../../lib/text/distance'
import { fold } from '../../../lib/text/fold'
import { rootEn, stemEn } from '../../../lib/search/engine/stem-en'
import { rootPl, stemPl } from '../../../lib/search/engine/stem-pl'
import { rootUk, stemUk } from '../../../lib/search/engine/stem-uk'
import { readQuery, typedQuery, wordsOf } from '../../../lib/search/engine/tokenise'

const stemsOf = (stem: (word: string) => string, words: string) =>
  new Set(wordsOf(words).map((word) => stem(fold(word))))

describe('words', () => {
  it('fold to letters without diacritics, but keep the letters of Ukrainian', () => {
    expect(fold('ŁÓDŹ')).toBe('lodz')
    expect(fold('Z\u0307o\u0301łć')).toBe('zolc')
    expect(fold("Об'єднаний ґанок її")).toBe('обєднаний ганок її')
  })

  it.each([
    'urzędnik urzędnicy urzędników urzędnikom',
    'student studenci studentów',
    'cudzoziemiec cudzoziemcy cudzoziemca',
    'urząd urzędu urzędzie',
    'ośrodek ośrodka ośrodków',
    'centrum centra centrów',
    'radio radia radiu',
    'studentka studentki studentek',
    'gdańszczanin gdańszczanie',
    'Praga Pradze',
    'Białystok Białymstoku Białegostoku',
    'Kraków Krakowie',
    'Łódź Łodzi',
    'Radom Radomia Radomiu',
    'porada porady poradom',
    'kultura kulturze',
    'system systemy systemów',
    'różnorodność różnorodności',
  ])('of one Polish word have one stem: %s', (forms) => expect(stemsOf(stemPl, forms).size).toBe(1))

  it('that only begin alike have different stems', () =>
    expect(stemsOf(stemPl, 'mieszkanie mieszkaniec miejski miejsce radio rada').size).toBe(6))
  it.each([
    ['zatrudnić zatrudnianie zatrudniona zatrudnienia', rootPl],
    ['psycholog psychologiczny psychologicznej', rootPl],
    ['advise advisory', rootEn],
    ['equal equality', rootEn],
    ['assist assistance', rootEn],
    ['рівність рівний', rootUk],
    ['politics political politically', rootEn],
  ] as const)('of one family have one root: %s', (forms, root) => expect(stemsOf(root, forms).size).toBe(1))
  it.each([
    ['police policy', rootEn],
    ['prąd Praga', stemPl],
    ['rada radzą', stemPl],
    ['учень учений', stemUk],
    ['мер мерія', stemUk],
    ['суд суддя', stemUk],
    ['Радом рада', stemUk],
    ['Dania dane', stemPl],
    ['Dębak debata', stemPl],
    ['Wojno wojna', stemPl],
    ['stadion stąd', rootPl],
    ['Stanowski stan', rootPl],
    ['marketing market', rootEn],
    ['cookies cooking', rootEn],
  ] as const)('that look alike are no kin: %s', (forms, rules) => expect(stemsOf(rules, forms).size).toBe(2))
  it('that look like the kin of a city are none', () =>
    expect(stemsOf(rootPl, 'Poznań Poznaniu poznański').size + stemsOf(rootPl, 'Poznań poznać').size).toBe(3))
  it('of English have one stem', () =>
    expect([stemsOf(stemEn, 'city cities').size, stemsOf(stemEn, 'organise organizing organised').size]).toEqual([
      1, 1,
    ]))
  it.each([
    'біженець біженці біженців',
    'навчання навчань',
    'Львів Львова',
    'Жешів Жешова Жешові',
    'Тарнів Тарнова Тарнові',
    'Білосток Білостока Білостоці',
    'програма програм програми програмам',
    'студент студентам студентами',
    'В’єтнам В’єтнаму',
    'організація організації організацій',
    'акція акцій',
    'дія дії дій',
    'діти дітей дітьми',
    'учень учні',
  ])('of one Ukrainian word have one stem: %s', (forms) => expect(stemsOf(stemUk, forms).size).toBe(1))
  it('differ by errors, a swap being one', () =>
    expect([distance('warszawa', 'warszwa', 2), distance('praca', 'parca', 2), distance('abc', 'xyz', 2)]).toEqual([
      1, 1, 3,
    ]))
})

describe('a query', () => {
  it('is one line, and keeps what shows that it was cut', () => {
    expect(typedQuery(' dach\r\nnad\0 głową\t')).toBe('dach nad głową')
    expect(readQuery(typedQuery('x'.repeat(200))).cut).toBe(false)
    expect(readQuery(typedQuery('😀'.repeat(300))).cut).toBe(true)
    expect(typedQuery('😀'.repeat(300))).toBe('😀'.repeat(201))
  })
})
