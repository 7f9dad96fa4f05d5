import { expect, test } from 'vitest'
import { fillShell } from '../../server/shell.mjs'

test('results are filled in as text, not as markup or patterns', () => {
  const shell =
    '<title>A</title><meta name="description" content="a"><meta property="og:title" content="A"><link rel="canonical" href="/a"><link rel="alternate" hreflang="en" href="/en"><a hreflang="en" href="/en"><main id="m"><p>old</p></main><footer></footer>'
  expect(
    fillShell(shell, {
      title: '<b> & $&',
      name: '<b>',
      description: '"$1"',
      lang: 'pl',
      site: 'https://x.pl',
      addresses: { pl: '/a?b=c&d', en: '/en/a?b=c' },
      status: 200,
      main: '<p>$1 new</p>',
    }),
  ).toBe(
    '<title>&lt;b&gt; &amp; $&amp;</title><meta name="description" content="&quot;$1&quot;"><meta property="og:title" content="&lt;b&gt;"><link rel="canonical" href="https://x.pl/a?b=c&amp;d"><link rel="alternate" hreflang="en" href="https://x.pl/en/a?b=c"><a hreflang="en" href="/en/a?b=c"><main id="m"><p>$1 new</p></main><footer></footer>',
  )
})
