import fc from 'fast-check'
import { expect, it } from 'vitest'
import { markWords } from '../../../lib/search/engine/marks'
import { search, whole } from '../../fixtures/searched'

/** What has broken searches: half characters, marks without a letter, letters that folding makes longer, names of objects. */
const strange = fc.constantFrom(
  ...['mieszkanie', 'ł', 'Ł', '\0', '\ud800', '\udc00', '😀', "'", '’', '\u0301', '\u00ad', '__proto__', 'constructor'],
  ...['<mark>', '%', '"', '\\', 'ﬃ', 'İ', 'ß', '한국', 'їжак', '1', 'a', ' ', '\n', 'zzzzzzz', '(', '*', '-'],
)
const typed = fc
  .tuple(fc.array(fc.oneof(strange, fc.string({ unit: 'binary' })), { maxLength: 24 }), fc.constantFrom('', ' '))
  .map(([pieces, between]) => pieces.join(between))

it('the search survives whatever is typed', () => {
  const survives = fc.property(typed, fc.nat(4), (query, limit) => {
    const { hits, total } = search.search(query, limit)
    expect(hits.length).toBeLessThanOrEqual(Math.min(limit, total))
    expect(whole(markWords(query, () => true))).toBe(query)
  })
  fc.assert(survives, { numRuns: 2_000, seed: 7 })
})
