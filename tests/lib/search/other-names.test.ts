import { describe, expect, it } from 'vitest'
import { createSearch, type SearchDocument } from '../../../lib/search/engine'

const many = 'Pomoc, pomoc i jeszcze raz pomoc dla rodzin. '
const documents: SearchDocument[] = [
  { id: 'practice', title: 'Pomoc społeczna w gminie', place: '', text: many.repeat(3) },
  {
    id: 'points',
    title: 'Punkt obsługi',
    place: '',
    text: 'Okienko dla mieszkańców. Dokąd pójść po pomoc · Adresy w miastach. Pomoc rodzinom w szkole · Lekcje.',
    otherNames: ['Dokąd pójść po pomoc', 'Pomoc rodzinom w szkole', 'Dla'],
    weight: 0.7,
  },
]
const first = (query: string, some = documents) => createSearch(some, 'pl').search(query).hits[0]?.document.id

describe('what stands in a text under a name of its own', () => {
  it('is found by that name as a title is', () => {
    expect(['dokąd pójść po pomoc', 'pomoc', 'pomoc rodzinie w szkole'].map((query) => first(query))).toEqual([
      'points',
      'points',
      'points',
    ])
    expect(
      first(
        'pomoc',
        documents.map(({ otherNames: _, ...document }) => document),
      ),
    ).toBe('practice')
  })

  it('is not found by words that its name has only some of, nor by a small share of it', () => {
    expect(first('pomoc społeczna')).toBe('practice')
    expect(
      first(
        'pomoc',
        documents.map((one) => (one.otherNames ? { ...one, otherNames: ['Pomoc rodzinom w szkole'] } : one)),
      ),
    ).toBe('practice')
  })

  it('rises however far down it stands', () => {
    const others = Array.from({ length: 60 }, (_, index) => ({
      id: `${index}`,
      title: 'Rodziny',
      place: '',
      text: many,
    }))
    expect(first('po pomoc', [...others, ...documents])).toBe('points')
  })
})

describe('a title', () => {
  it('that is the whole query stands before one that only has it', () => {
    const city = { id: 'city', title: 'Poznań', place: '', text: 'Miasto nad Wartą.' }
    const practice = { id: 'practice', title: 'Akademicki Poznań', place: '', text: 'W Poznaniu. '.repeat(3) }
    const some = [practice, city, { id: 'other', title: 'Łódź', place: '', text: 'Miasto. '.repeat(30) }]
    expect([first('Poznań', some), first('akademicki Poznań', some)]).toEqual(['city', 'practice'])
  })
})
