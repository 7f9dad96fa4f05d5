import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { publicAddresses } from '../server/addresses.mjs'
import { refuseClientComponents } from '../server/client-components.mjs'
import { encodings } from '../server/compression.mjs'
import { everyFile } from '../server/files.mjs'
import { lookUp, trouble } from '../server/lookup.mjs'
import { chooseEncoding, isHeld } from '../server/negotiation.mjs'
import { always, closed, pagePolicy } from '../server/policy.mjs'
import { fillShell } from '../server/shell.mjs'
import { strip } from '../server/strip.mjs'
import { stylesOf } from '../server/styles.mjs'
import { rewrites, publicPath } from '../lib/urls'

const page = (inside: string, head = '') =>
  `<!DOCTYPE html><html lang="pl"><head><link rel="stylesheet" href="/_next/static/chunks/a.css"/>${head}<title>T</title></head><body>${inside}</body></html>`
const stripped = (inside: string, head = '') => strip(page(inside, head), '/a').withStyle('p{}')

describe('stripping', () => {
  test("Next's scripts, preloads and flight data go, data stays, the sheet is inlined", () => {
    const data = '<script type="application/ld+json">{"@type":"Article"}</script>'
    const next =
      '<script src="/_next/static/chunks/x.js" async=""></script><script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"a\\"b"])</script>'
    const html = stripped(
      `<div hidden=""><!--$--><!--/$--></div><p>a\u00a0b<!-- -->c</p>${data}${next}`,
      '<link rel="preload" as="script" href="/_next/static/x.js"/><script src="/_next/static/y.js" nomodule></script>',
    )
    expect(
      stripped(
        '',
        '<meta name="twitter:card" content="a"><meta name="twitter:title" content="b"><meta property="og:title" content="b">',
      ),
    ).toContain('</style><meta name="twitter:card" content="a"><meta property="og:title" content="b"><title>')
    expect(html).toBe(
      `<!DOCTYPE html><html lang="pl"><head><style>p{}</style><title>T</title></head><body><p>a\u00a0bc</p>${data}</body></html>`,
    )
  })
  test.each([
    ['an unknown inline script', '<script>alert(1)</script>', /\/a: an unknown script, alert/],
    ['a script from elsewhere', '<script src="https://x.pl/a.js"></script>', /unknown script/],
    ['a script of public/', '<script src="/a.js"></script>', /unknown script/],
    ['content that waits for a script', '<script>$RC("B:0","S:0")</script>', /unknown script/],
    ['an event attribute', '<p onclick="a()">x</p>', /<p onclick="a\(\)">/],
    ['a style attribute', '<p style="color:red">x</p>', /<p style=/],
    ['a style element', '<style>p{}</style>', /<style>/],
    ['a script address', '<a href=" javascript:a()">x</a>', /runs a script/],
    ['a frame', '<iframe src="/x"></iframe>', /<iframe>/],
    ['a picture from elsewhere', '<img src="//x.pl/a.png">', /another origin/],
    ['a form to elsewhere', '<form action="https://x.pl/">x</form>', /a form sends/],
  ])('%s stops the build and names the document', (_, inside, message) => {
    expect(() => stripped(inside)).toThrow(message)
  })
  test('a rule for what holds something goes where nothing of the kind is', async () => {
    const { features } = strip(page('<p class="a">x</p>'), '/x')
    expect((await stylesOf('body:has(.a){b:c}@media print{body:has(.gone){d:e}.a{f:g}}').only(features)).css).toBe(
      'body:has(.a){b:c}@media print{.a{f:g}}',
    )
  })
  test('a sheet keeps only what can match, with its variables, media and rules without a name', async () => {
    const sheet =
      ':root{--a:1}.a{b:c}.z{b:c}#x{b:c}#y{b:c}@media print{.z{b:c}.a{d:e}}:focus-visible{f:g}table{h:i}::-webkit-datetime-edit{p:0}@layer u{.md\\:a{j:k}}'
    const { features } = strip(page('<p class="a md:a" id="x">x</p>'), '/a')
    const { css, hash } = await stylesOf(sheet).only(features)
    expect(css).toBe(':root{--a:1}.a{b:c}#x{b:c}@media print{.a{d:e}}:focus-visible{f:g}@layer u{.md\\:a{j:k}}')
    expect(hash).toMatch(/^sha256-[\w+/]{43}=$/)
  })
})

test('public addresses are the rewrites read backwards, as lib/urls.ts has them', () => {
  const address = publicAddresses(
    rewrites().map(({ source, destination }) => ({ source, destination: destination.replace(':slug', '$1') })),
  )
  for (const route of ['/pl', '/pl/practices', '/pl/practices/x', '/pl/practices/x/similar', '/pl/404'])
    expect(address(route)).toBe(publicPath(route))
  expect(address('/en/practices')).toBe('/en/practices')
})

describe('looking up an address', () => {
  const documents = new Set(['/', '/praktyki', '/400', '/404', '/en', '/en/400', '/en/404'])
  const find = (url: string) => lookUp(url, documents, { '/pl': '/', '/pl/practices': '/praktyki' })
  test.each([
    ['/praktyki?miasto=lublin', { document: '/praktyki', query: '?miasto=lublin' }],
    ['/Praktyki/?a=B', { moved: '/praktyki?a=B' }],
    ['/praktyki///', { moved: '/praktyki' }],
    ['/%70raktyki', { moved: '/praktyki' }],
    ['/pl', { moved: '/' }],
    ['/pl/', { moved: '/' }],
    ['/pl/practices', { moved: '/praktyki' }],
    ['/pl/praktyki', { moved: '/praktyki' }],
    ['/nie', { missing: '/404' }],
    ['/en/nie', { missing: '/en/404' }],
    ['/EN/nie', { missing: '/en/404' }],
    ['/../etc/passwd', { missing: '/404' }],
    ['/%2e%2e/etc', { missing: '/404' }],
    ['/%zz', { bad: '/400' }],
    ['/%00', { bad: '/400' }],
    ['/en/%ff', { bad: '/en/400' }],
    ['//evil.example/', { missing: '/404' }],
    ['/constructor', { missing: '/404' }],
  ])('%s', (url, found) => expect(find(url)).toEqual(found))
  test('a language without a page of its own gets the Polish one', () =>
    expect(trouble(404, '/uk/x', documents)).toBe('/404'))
})

describe('negotiation', () => {
  const all = { br: 1, gzip: 1, identity: 1 }
  test.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.5, gzip;q=0.8', 'gzip'],
    ['*', 'br'],
    ['br;q=0.1, identity', 'identity'],
    ['zstd', 'identity'],
    ['BR', 'br'],
    ['identity;q=0, *;q=0', 'identity'],
    [';;=,q', 'identity'],
    ['br;q=x', 'identity'],
  ])('Accept-Encoding %s gives %s', (header, encoding) => expect(chooseEncoding(header, all)).toBe(encoding))
  test('what was never compressed goes as it is', () => expect(chooseEncoding('br', { identity: 1 })).toBe('identity'))
  test('a held tag is recognised in a list, weakened or starred', () => {
    expect([
      isHeld('"a"', '"a"'),
      isHeld('W/"a", "b"', '"a"'),
      isHeld('*', '"a"'),
      isHeld('"b"', '"a"'),
      isHeld(undefined, '"a"'),
    ]).toEqual([true, true, true, false, false])
  })
  test('every encoding holds the same bytes', async () => {
    const { brotliDecompressSync, gunzipSync } = await import('node:zlib')
    const body = Buffer.from('zażółć gęślą jaźń '.repeat(50))
    const { br, gzip } = await encodings(body, 11)
    expect([br && brotliDecompressSync(br), gunzipSync(gzip)]).toEqual([body, body])
    const large = Buffer.alloc(2 ** 20 + 1, 'ż')
    const { br: none, gzip: only } = await encodings(large, 11)
    expect([none, gunzipSync(only).equals(large)]).toEqual([undefined, true])
  })
})

test('the policy names everything that is allowed and nothing else', () => {
  expect(pagePolicy('sha256-x=', false)).toBe(
    "default-src 'none'; style-src 'sha256-x='; img-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  )
  expect(closed).not.toContain('unsafe')
  expect(Object.keys(always)).toHaveLength(6)
})

test('results are filled in as text, not as markup or patterns', () => {
  const shell =
    '<title>A</title><meta name="description" content="a"><link rel="canonical" href="/a"><link rel="alternate" hreflang="en" href="/en"><a hreflang="en" href="/en"><main id="m"><p>old</p></main><footer></footer>'
  expect(
    fillShell(shell, {
      title: '<b> & $&',
      description: '"$1"',
      lang: 'pl',
      site: 'https://x.pl',
      addresses: { pl: '/a?b=c&d', en: '/en/a?b=c' },
      status: 200,
      main: '<p>$1 new</p>',
    }),
  ).toBe(
    '<title>&lt;b&gt; &amp; $&amp;</title><meta name="description" content="&quot;$1&quot;"><link rel="canonical" href="https://x.pl/a?b=c&amp;d"><link rel="alternate" hreflang="en" href="https://x.pl/en/a?b=c"><a hreflang="en" href="/en/a?b=c"><main id="m"><p>$1 new</p></main><footer></footer>',
  )
})

test('a client component stops the build, by its name', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'build-'))
  const manifest = (path: string) =>
    `globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};\nglobalThis.__RSC_MANIFEST["/a/page"] = ${JSON.stringify({ clientModules: { [path]: {} } })};`
  await mkdir(join(folder, 'server/app/a'), { recursive: true })
  const file = join(folder, 'server/app/a/page_client-reference-manifest.js')
  await writeFile(file, manifest('[project]/node_modules/next/dist/esm/client/components/layout-router.js'))
  await refuseClientComponents(folder)
  await writeFile(file, manifest('[project]/components/counter.tsx'))
  await expect(refuseClientComponents(folder)).rejects.toThrow(
    'a/page: client components, which no document can run: [project]/components/counter.tsx',
  )
  await rm(folder, { recursive: true })
})

test('every file of public/ and its folders is served; there may be no public/, but one that cannot be read stops the build', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'public-'))
  const paths = async () =>
    (await everyFile({ projectDir: folder, outputs: { prerenders: [], staticFiles: [] } })).map(({ path }) => path)
  expect(await paths()).toEqual(['/speculation-rules.json'])
  await mkdir(join(folder, 'public/pictures'), { recursive: true })
  await writeFile(join(folder, 'public/pictures/a.png'), '')
  expect(await paths()).toEqual(['/pictures/a.png', '/speculation-rules.json'])
  await rm(join(folder, 'public'), { recursive: true })
  await writeFile(join(folder, 'public'), '')
  await expect(paths()).rejects.toThrow('ENOTDIR')
})
