import { describe, expect, it } from 'vitest'
import { markWords } from '../../lib/search/marks'
import { search, whole } from '../fixtures/searched'

describe('search', () => {
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
