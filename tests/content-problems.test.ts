import { describe, expect, test } from 'vitest'
import { buildCatalogue, checkContent } from '@/lib/content'
import { ContentError, formatProblems } from '@/lib/content/problem'
import type { ContentFile } from '@/lib/content/parse'
import { changed, small, withFile } from './fixtures/small'

const practice = 'content/practices/mieszkania-we-wzorowie.md'
const city = 'content/cities/wzorowo.md'
const edition = 'content/editions/2020.md'
const today = '2026-11-22'
const page = '---\ntitle: Nowa\nsummary: Nowa strona.\npublished: 2026-01-01\nchanged: 2026-01-01\n---\n'
const swap = (from: string, to: string, path = practice) => changed(path, (text) => text.replace(from, to))
const windows1250 = () => {
  const bytes = Uint8Array.from(small.find(({ path }) => path === city)?.bytes ?? [])
  bytes[bytes.length - 4] = 0xb3 // ł in windows-1250
  return withFile(city, bytes)
}

/** One file with one typical mistake each; the snapshot is what its author reads. */
const mistakes: Record<string, ContentFile[]> = {
  'brak wymaganego pola': swap('summary: We Wzorowie działają trzy mieszkania chronione.\n', ''),
  'puste pole': swap('title: Mieszkania we Wzorowie', 'title:'),
  'pole z literówką': swap('summary:', 'sumary:'),
  'nieznane pole w zagnieżdżeniu': swap('leadBody:', 'lead:'),
  'nieznane miasto': swap('city: wzorowo', 'city: wzorow'),
  'miasto i województwo naraz': swap('city: wzorowo', 'city: wzorowo\nvoivodeship: lubelskie'),
  'zła data': swap('date: 2021-03-05, text', 'date: 5 marca 2021, text'),
  'data spoza kalendarza': swap('date: 2021-03-05, text', 'date: 2021-02-30, text'),
  'okres ze słowem, które do niego nie pasuje': swap(
    'date: 2018, qualifier: od',
    'date: 2018, until: 2019, qualifier: od',
  ),
  'koniec przed początkiem': swap('date: 2018, qualifier: od', 'date: 2018, until: 2017'),
  'koniec przed początkiem, choć w tym samym roku': swap(
    'date: 2018, qualifier: od',
    'date: 2018-05, until: 2018-04-30',
  ),
  'stan z przyszłości': swap('asOf: 2021-03', 'asOf: 2030-01'),
  'wydarzenie z przyszłości': swap('date: 2021-03-05, text', 'date: 2026-11-23, text'),
  'wynik z przyszłości': swap('date: 2020, text', 'date: 2099, text'),
  'przegląd z przyszłości': swap('year: 2022', 'year: 2027'),
  'dostęp z przyszłości': swap('accessed: 2021-03-05', 'accessed: 2026-12'),
  'zły adres': swap('http://wzorowo.example.org/?id=1&x=2', 'wzorowo.example.org'),
  'adres javascript': swap('http://wzorowo.example.org/?id=1&x=2', 'javascript:alert(1)'),
  'wartość spoza listy': swap('themes: [mieszkanie, pomoc-spoleczna]', 'themes: [mieszkania]'),
  'tekst zamiast listy': swap('audiences: [uchodzcy]', 'audiences: uchodzcy'),
  'pusta lista': swap('audiences: [uchodzcy]', 'audiences: []'),
  'liczba zamiast tekstu': swap('title: Mieszkania we Wzorowie', 'title: 2020'),
  'za długie streszczenie': swap('We Wzorowie działają trzy mieszkania chronione.', 'a'.repeat(401)),
  'nieznane źródło': swap('source: strona }', 'source: storna }'),
  'powtórzony klucz': swap('key: rozbudowa', 'key: start'),
  'powtórzony klucz podziękowania': changed(edition, (text) =>
    text.replace(/  - { key: fundator.*\n/, (line) => line + line),
  ),
  'źródło o tym samym kluczu w dwóch edycjach': withFile(
    'content/editions/2021.md',
    new TextDecoder().decode(small.find(({ path }) => path === edition)?.bytes).replace('year: 2020', 'year: 2021'),
  ),
  'nieznana edycja': swap('edition: 2020', 'edition: 2021'),
  'kategoria nie z tej edycji': changed('content/categories/mieszkania.md', (text) =>
    text.replace('edition: 2020', 'edition: 1999'),
  ),
  'powiązanie z nieistniejącą praktyką': swap('practice: szkola-w-przykladowie', 'practice: szkola-w-wzorowie'),
  'powiązanie z samą sobą': swap('practice: szkola-w-przykladowie', 'practice: mieszkania-we-wzorowie'),
  'odnośnik do nieistniejącego hasła': swap('glossary:mopr', 'glossary:mops'),
  'odnośnik javascript w treści': swap('glossary:mopr', 'javascript:alert'),
  'odnośnik w nawiasie ostrym': swap('[MOPR](glossary:mopr)', '<page:nie-ma> i <practice:nie-ma>'),
  'odnośnik wielką literą': swap('glossary:mopr', 'Glossary:mopr'),
  'odnośnik o nazwie, którą zna każdy obiekt': swap('glossary:mopr', 'constructor:mopr'),
  'odnośnik w dwóch częściach': swap('[MOPR](glossary:mopr)', '[MOPR][a]\n\n[a]: glossary:mopr\n\n'),
  'odnośnik do strony, której serwis nie pokazuje': [
    ...swap('glossary:mopr', 'page:nowa'),
    ...withFile('content/pages/nowa.md', page).slice(-1),
  ],
  'odnośnik donikąd w tłumaczeniu': withFile(
    'content/glossary/mopr.en.md',
    '---\ntranslates: "00000000"\nname: "[Welfare](page:nie-ma)"\n---\nSee [this](practice:nie-ma).\n',
  ),
  'HTML w treści': swap('- pobyt do 2 lat', '<script>alert(1)</script>'),
  'HTML w polu': swap('uchwała nr 5', '"<img src=x onerror=alert(1)>"'),
  'nagłówek pierwszego stopnia': swap('## Zasady', '# Zasady'),
  'nagłówek pierwszego stopnia po spacji': swap('## Zasady', '  # Zasady'),
  obrazek: swap('- pobyt do 2 lat', '![plan](https://example.org/a.png)'),
  'zepsuty YAML': swap('summary: We', 'summary: "We'),
  'dwukropek bez cudzysłowu': swap('budżet miasta', 'pieniądze: budżet miasta'),
  'przecinek w nawiasie klamrowym': swap(
    'text: Źródło nie podaje kosztów.',
    'text: Źródło milczy, nie podaje kosztów.',
  ),
  'spacja po usuniętym znaku #': swap('relations:\n', ' relations:\n'),
  tabulator: swap('  funding:', '\tfunding:'),
  'pole dwa razy': swap('city: wzorowo', 'city: wzorowo\ncity: przykladow'),
  'brak wiersza ---': changed(practice, (text) => text.slice(4)),
  'brak końca pól': changed(practice, (text) => text.replace(/\n---\n[\s\S]*/, '\n')),
  'pusty plik': withFile(practice, ''),
  'pola w JavaScripcie': changed(practice, (text) => `---js\n({ title: process.exit(1) })\n${text}`),
  'inne kodowanie': windows1250(),
  'znak NUL': swap('budżet miasta', 'budżet\u0000miasta'),
  'zła nazwa pliku': withFile('content/practices/Mieszkania Wzorowo.md', 'x'),
  'nieznany folder': withFile('content/praktyki/mieszkania.md', 'x'),
  'plik dwa razy': [...small, ...small.filter(({ path }) => path === city)],
  'zajęta dawna nazwa': swap('formerSlugs: [dawne-mieszkania]', 'formerSlugs: [szkola-w-przykladowie]'),
  'powtórzony tytuł': swap('title: Mieszkania we Wzorowie', 'title: Szkoła w Przykładowie'),
  'rok inny niż nazwa pliku': changed('content/editions/2020.md', (text) => text.replace('year: 2020', 'year: 2019')),
  'bomba aliasów': swap(
    'partners: źródło nie podaje',
    'partners: &a [x]\n  x1: &b [*a,*a,*a,*a,*a,*a,*a,*a]\n  x2: [*b,*b,*b,*b,*b,*b,*b,*b]',
  ),
}

describe('an author reads what is wrong, where, and the way out', () => {
  test.each(Object.entries(mistakes))('%s', (_, files) => {
    const { problems } = checkContent(files, undefined, today)
    expect(problems.length).toBeGreaterThan(0)
    expect(formatProblems(problems)).toMatchSnapshot()
  })
})

test('content without mistakes gives none', () => {
  expect(checkContent(small).problems).toEqual([])
  expect(checkContent(swap('date: 2018, qualifier: od', 'date: 2018-05, until: 2018')).problems).toEqual([]) // as exact as the source
  expect(checkContent(swap('date: 2018, qualifier: od', 'date: 2018, until: 2018-05')).problems).toEqual([])
})
test('plans may be told, and a slow clock stops nothing', () => {
  const problemsOn = (day: string, files: readonly ContentFile[]) => checkContent(files, undefined, day).problems
  expect(problemsOn(today, swap('date: 2021-03-05, text', 'date: 2026, text'))).toEqual([])
  expect(problemsOn(today, swap('date: 2021-03-05, text', 'date: 2026, until: 2030, text'))).toEqual([])
  expect(problemsOn(today, swap('date: 2021-03-05, text', 'date: 2030, qualifier: do, text'))).toEqual([])
  expect(
    problemsOn(
      today,
      changed(practice, (text) =>
        text.replace('state: trwa', 'state: planowana').replace('date: 2021-03-05, text', 'date: 2030, text'),
      ),
    ),
  ).toEqual([])
  expect(problemsOn('2025-06-01', small)).toEqual([]) // its files changed in 2026
  expect(problemsOn(today, swap('changed: 2026', 'changed: 2062')).map(({ field }) => field)).toEqual(['changed'])
})
test('what the renderer does not make a link of is none: code, escapes', () => {
  expect(
    checkContent(swap('[MOPR](glossary:mopr)', '`[a](page:nie-ma)` \\[b](page:nie-ma) \\<page:nie-ma>')).problems,
  ).toEqual([])
})

test('every problem of every file is listed at once, in order, with their number', () => {
  const files = changed(practice, (text) =>
    text.replace('city: wzorowo', 'city: nigdzie').replace('kind: urzad', 'kind: blog'),
  ).map((file) => (file.path === city ? { ...file, bytes: new Uint8Array() } : file))
  expect(formatProblems(checkContent(files).problems)).toMatchSnapshot()
})

test('bad content throws one error that says everything once', () => {
  const build = () => buildCatalogue(mistakes['brak wymaganego pola'] ?? [], 'pl')
  expect(build).toThrow(ContentError)
  expect(build).toThrow(/summary: oczekiwano tekstu, jest brak tego pola/)
})
