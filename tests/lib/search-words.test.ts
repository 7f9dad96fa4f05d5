import { describe, expect, it } from 'vitest'
import { correctedQuery } from '../../lib/search/index'
import { readSynonyms } from '../../lib/search/synonyms'

describe('a query', () => {
  it('shows a correction where the word stands', () => {
    expect(correctedQuery('Warszwa, Warszwab i „Warszwa”!', [{ from: 'Warszwa', to: 'Warszawa' }])).toBe('Warszawa, Warszwab i „Warszawa”!')
    expect(correctedQuery('', [])).toBe('')
  })
})

describe('synonyms', () => {
  it('are read by language', () => expect(readSynonyms({ pl: [['urząd', 'magistrat']] })).toEqual({ pl: [['urząd', 'magistrat']], en: [], uk: [] }))
  it.each([[{ de: [] }, 'nieznany język „de”'], [{ pl: [['jedno']] }, 'grupa 1'], [{ pl: [['urząd miasta', 'magistrat']] }, 'pojedynczych słów']])('say what is wrong: %j', (parsed, message) =>
    expect(() => readSynonyms(parsed)).toThrow(message))
})
