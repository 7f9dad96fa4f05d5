import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { shortenClasses } from '../../server/class-names.mjs'
import { strip } from '../../server/strip.mjs'
import { stylesOf } from '../../server/styles.mjs'
import { nextPage } from '../fixtures/next-page'

const stripped = (inside: string, head = '') => strip(nextPage(inside, head), '/a').withStyle({ css: 'p{}' })

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
test('what the layout puts into the head stands in one place, whenever React had it ready', () => {
  const [search, theme] = ['<link rel="search" href="/s" title="T"/>', '<meta name="theme-color" content="#fff"/>']
  const own = '<meta name="description" content="d"/>'
  const heads = [search + theme + own, own + theme + search, theme + own + search]
  expect(new Set(heads.map((head) => stripped('', head))).size).toBe(1)
  expect(stripped('', heads[1])).toContain(
    '<style>p{}</style><link rel="search" href="/s" title="T"><meta name="theme-color" content="#fff"><meta name="desc',
  )
})
test("React's names become HTML's, except in a drawing, and other text stays as it was", () => {
  expect(
    stripped('<a hrefLang="uk">it&#x27;s</a> a/><br/><svg viewBox="0 0 1 1"><path d="M0 0"/></svg><p dateTime=""></p>'),
  ).toContain(
    '<body><a hreflang="uk">it\'s</a> a/><br><svg viewBox="0 0 1 1"><path d="M0 0"/></svg><p datetime=""></p></body>',
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
  ['a picture in an address', '<img src="data:image/png;base64,AA==" alt="">', /carries a picture/],
  ['a frame', '<iframe src="/x"></iframe>', /<iframe>/],
  ['a picture from elsewhere', '<img src="//x.pl/a.png">', /another origin/],
  ['a form to elsewhere', '<form action="https://x.pl/">x</form>', /a form sends/],
])('%s stops the build and names the document', (_, inside, message) => {
  expect(() => stripped(inside)).toThrow(message)
})
test('a rule for what holds something goes where nothing of the kind is', async () => {
  const { features } = strip(nextPage('<p class="a">x</p>'), '/x')
  expect((await stylesOf('body:has(.a){b:c}@media print{body:has(.gone){d:e}.a{f:g}}').only(features)).css).toBe(
    'body:has(.a){b:c}@media print{.a{f:g}}',
  )
})
test('a rule that chooses by the value of an attribute stays where the value is', async () => {
  const sheets = readdirSync('app').filter((name) => name.endsWith('.css'))
  const rules = sheets.flatMap((name) =>
    [...readFileSync(join('app', name), 'utf8').matchAll(/\[([a-z-]+)(\^?=)'?([^\]']+)'?\]/g)].map(
      ([selector, attribute = '', , value = '']) => ({ selector, attribute, value }),
    ),
  )
  expect(rules.length).toBeGreaterThan(10)
  for (const { selector, attribute, value } of rules) {
    const kept = async (one: string) => {
      const { features } = strip(nextPage(`<p ${attribute}="${one}">x</p>`), '/a')
      return (await stylesOf(`p${selector}{b:c}`).only(features)).css !== ''
    }
    expect([await kept(`${value}${attribute === 'href' ? '+48' : ''}`), await kept('other')], selector).toEqual([
      true,
      false,
    ])
  }
})
test('a sheet keeps only what can match, with its variables, media and rules without a name', async () => {
  const sheet =
    ':root{--a:1}.a{b:c;-webkit-e:f;-webkit-e:f;e:f}.z{b:c}#x{b:c}#y{b:c}@media print{.z{b:c}.a{d:e}}:focus-visible{f:g}table{h:i}@layer u{.md\\:a{j:k}}'
  const { features } = strip(nextPage('<p class="a md:a" id="x">x</p>'), '/a')
  const { css, hash } = await stylesOf(sheet).only(features)
  expect(css).toBe(
    ':root{--a:1}.a{b:c;-webkit-e:f;e:f}#x{b:c}@media print{.a{d:e}}:focus-visible{f:g}@layer u{.b{j:k}}',
  )
  expect(hash).toMatch(/^sha256-[\w+/]{43}=$/)
})
test('classes have short names, the same in a page and in its rules; a class without a rule goes', async () => {
  const page = strip(nextPage('<p class="gone md:wide">x</p><svg class="wide"></svg><p class="gone">y</p>'), '/a')
  const style = await stylesOf('.none{a:b}.wide>p{a:b}@media print{.md\\:wide,.wide:first-child{c:d}}').only(
    page.features,
  )
  expect(style.css).toBe('.a>p{a:b}@media print{.b,.a:first-child{c:d}}')
  expect(page.withStyle(style)).toContain('<p class="b">x</p><svg class="a"></svg><p>y</p>')
})
test('no class has a name that blockers of advertisements hide, and no two have the same', () => {
  const classes = Array.from({ length: 800 }, (_, index) => `.long-${index}{a:b}`).join('')
  const names = [...shortenClasses(classes).names.values()]
  expect(new Set(names).size).toBe(800)
  expect(names.filter((name) => /ad/.test(name))).toEqual([])
})
test('a class attribute is read as HTML reads it; a page that is filled per request keeps its names', () => {
  const page = strip(nextPage(`<p class="[&amp;>a]:x  y">x</p><p class="">z</p>`), '/a')
  const names = new Map([
    ['[&>a]:x', 'b'],
    ['y', 'c'],
  ])
  expect(page.withStyle({ css: '', names })).toContain('<p class="b c">x</p><p>z</p>')
  expect(page.withStyle({ css: '' })).toContain('<p class="[&amp;>a]:x  y">x</p><p class="">z</p>')
})
