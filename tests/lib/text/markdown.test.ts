import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildCatalogue } from '@/lib/content'
import { control } from '@/lib/content/schemas/fields'
import { markdownOf } from '@/lib/content/write'
import { renderInline, renderMarkdown, resolve } from '@/lib/text/markdown'
import { plain } from '@/lib/text/plain'
import { practiceRecords } from '@/lib/data/records/practices'
import { searchDocuments } from '@/lib/search/documents'
import { practice } from '../../fixtures/mistakes'
import { spaced } from '../../fixtures/plain-text'
import { changed } from '../../fixtures/small'
import { hostile } from '../../fixtures/typed'

test('links to entries get public addresses, outside links are marked', () => {
  expect(renderInline('[MOPR](glossary:mopr) i [Lublin](city:lublin)', 'pl')).toBe(
    '<a href="/slowniczek#mopr">MOPR</a> i\u00a0<a href="/miasta/lublin">Lublin</a>',
  )
  expect(renderInline('[x](https://a.pl/?b=1&c=2)', 'pl')).toBe('<a href="https://a.pl/?b=1&#x26;c=2">x</a>')
  expect(resolve('page:o-akcji', 'en')).toBe('/en/about')
  expect(renderInline('[Foreign Friendly Society](lang:en)', 'pl')).toBe(
    '<span lang="en">Foreign Friendly Society</span>',
  )
  expect(() => resolve('page:nie-ma', 'pl')).toThrow()
})
test('references to sources are their numbers in order where the page lists sources, and nothing elsewhere', () => {
  const listed = [{ key: 'a' }, { key: 'b' }]
  const text = 'Płaci miasto.[](source:b)[](source:a)'
  const numbers = [1, 2].map((n) => `<sup>\u2060<a href="#zrodlo-${n}">[${n}]</a></sup>`).join('')
  expect(renderInline(text, 'pl', listed)).toBe(`Płaci miasto.${numbers}`)
  expect(renderMarkdown(`- ${text}`, 'pl', listed)).toContain(`<li>Płaci miasto.${numbers}</li>`)
  expect(renderInline(text, 'pl')).toBe('Płaci miasto.')
  expect(plain(text)).toBe('Płaci miasto.')
  expect(() => renderInline('x[](source:c)', 'pl', listed)).toThrow('does not list the source c')
})
test.each([
  ['**ważne.**[](source:a)', '<strong>ważne.</strong>*'],
  ['*„Program”*[](source:a)', '<em>„Program”</em>*'],
  ['www.e.org[](source:a)', '<a href="http://www.e.org">www.e.org</a>*'],
  ['Udało się![](source:a)', 'Udało się!*'],
  ['*x* \\\\[](source:a)', '<em>x</em> \\*'],
  ['*x* \\[](source:a)', '<em>x</em> [](source:a)'],
])('a reference leaves what stands before it as it is: %s', (text, html) => {
  const number = '<sup>\u2060<a href="#zrodlo-1">[1]</a></sup>'
  expect(renderInline(text, 'pl', [{ key: 'a' }])).toBe(html.replace('*', number))
})
test.each(['pisz: a@b.pl', 'WWW.e.org', 'https://e.org'])('a line links an address as a body does: %s', (text) => {
  expect(`<p>${renderInline(text, 'pl')}</p>`).toBe(renderMarkdown(text, 'pl').trim())
  expect(renderInline(text, 'pl')).toContain('<a href=')
})
test('what is not allowed does not pass, whatever came before', () => {
  expect(
    renderMarkdown('<script>alert(1)</script>\n\n<b onclick="x">b</b> [a](javascript:alert(1)) ![i](x.png)', 'pl'),
  ).not.toMatch(/script|onclick|<b|<img/)
  expect(renderInline('ab < b & "c"', 'pl')).toBe('ab &#x3C; b &#x26; "c"')
  expect(renderInline('"c" > d', 'pl')).toBe('&quot;c&quot; &gt; d')
})
test('a text of one line holds no block, whatever it begins with', () => {
  for (const [text, html] of [
    ['15. edycja **x**', '15. edycja <strong>x</strong>'],
    ['- *x*', '- <em>x</em>'],
    ['## `x`', '## <code>x</code>'],
    ['    *x*', '<em>x</em>'],
    ['*a*\n\nb', '<em>a</em> b'],
    ['*a*\n===', '<em>a</em>\n==='],
    ['[a]: b', '[a]: b'],
  ] as const)
    expect(renderInline(text, 'en')).toBe(html)
  expect(renderMarkdown('15. a\n16. b', 'en')).toContain('<ol start="15">')
})
test('text without Markdown for titles, exports and search', () => {
  expect(plain('## Tytuł\n\nMa **trzy** [mieszkania](practice:x):\n\n- jedno\n- dwa')).toBe(
    'Tytuł Ma trzy mieszkania: jedno dwa',
  )
  expect(plain('cena 5*3 i 2*4')).toBe('cena 5*3 i 2*4')
  expect(plain('Ma ***trzy***, ___dwa___ i [plan](https://pl.wikipedia.org/wiki/Plan_(dokument)).')).toBe(
    'Ma trzy, dwa i plan.',
  )
})
test('exports and the search lose the marks of quotations and lists in a body, not the same signs in a field', () => {
  const files = changed(practice, (text) =>
    text
      .replace('scale: 3 mieszkania', 'scale: "> 500 osób')
      .replace('(source:strona)\n', '(source:strona)"\n')
      .replace('- pobyt do 2 lat', '> Cytat\n>\n> > z *uchwały*\n\n+ jeden\n+ dwa > 1'),
  )
  const catalogue = buildCatalogue(files, 'pl')
  expect([...practiceRecords(catalogue)].find(({ id }) => id.endsWith('we-wzorowie'))).toMatchObject({
    scale: '> 500 osób',
    story: expect.stringMatching(/\nZasady\nCytat\nz uchwały\njeden\ndwa > 1$/),
  })
  const found = searchDocuments(catalogue, { pages: {}, telephone: [], awards: [] }).find(({ id }) =>
    id.endsWith('we-wzorowie'),
  )?.text
  expect(found).toContain('· > 500 osób ·')
  expect(found).toContain('Zasady · Cytat z uchwały jeden dwa > 1 ·')
})
test('a text loses the same whether Markdown stands in it or after it', () => {
  const pieces = fc.constantFrom(...'aż]()>. \t\n\u00a0', '## ', '- ')
  fc.assert(
    fc.property(
      fc.array(pieces).map((parts) => parts.join('')),
      (text) => {
        expect(plain(`${text}\n\n*x*`)).toBe(`${plain(text)} x`.trim())
      },
    ),
  )
})
test('what was typed into the form of proposals is read back as it was typed', () => {
  const pieces = [...hostile.filter((one) => one.length < 200), ...'\\[](){}<>*_`~#+-.!|&:@/"= \na1ż']
  const typed = fc.oneof(
    fc.array(fc.constantFrom(...pieces, 'https://bip.pl/uchwala_5*x*', 'a_b@bip.pl')).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(typed, (text) => {
      fc.pre(!control.test(text))
      expect(plain(markdownOf(text))).toBe(spaced(text))
    }),
    { numRuns: 500 },
  )
})
