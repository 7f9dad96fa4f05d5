import { expect, test } from 'vitest'
import { plain, renderInline, renderMarkdown, resolve } from '@/lib/markdown'

test('links to entries get public addresses, outside links are marked', () => {
  expect(renderInline('[MOPR](glossary:mopr) i [Lublin](city:lublin)', 'pl')).toBe(
    '<a href="/slowniczek#mopr">MOPR</a> i\u00a0<a href="/miasta/lublin">Lublin</a>',
  )
  expect(renderInline('[x](https://a.pl/?b=1&c=2)', 'pl')).toBe(
    '<a href="https://a.pl/?b=1&#x26;c=2" rel="external noopener noreferrer">x</a>',
  )
  expect(resolve('page:o-akcji', 'en')).toBe('/en/about')
  expect(renderInline('[Foreign Friendly Society](lang:en)', 'pl')).toBe(
    '<span lang="en">Foreign Friendly Society</span>',
  )
  expect(() => resolve('page:nie-ma', 'pl')).toThrow()
})
test('what is not allowed does not pass, whatever came before', () => {
  expect(
    renderMarkdown('<script>alert(1)</script>\n\n<b onclick="x">b</b> [a](javascript:alert(1)) ![i](x.png)', 'pl'),
  ).not.toMatch(/script|onclick|<b|<img/)
  expect(renderInline('ab < b & "c"', 'pl')).toBe('ab &#x3C; b &#x26; "c"')
  expect(renderInline('"c" > d', 'pl')).toBe('&quot;c&quot; &gt; d')
})
test('text without Markdown for titles, exports and search', () => {
  expect(plain('## Tytuł\n\nMa **trzy** [mieszkania](practice:x):\n\n- jedno\n- dwa')).toBe(
    'Tytuł Ma trzy mieszkania: jedno dwa',
  )
  expect(plain('cena 5*3 i 2*4')).toBe('cena 5*3 i 2*4')
})
