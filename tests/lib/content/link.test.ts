import { expect, test } from 'vitest'
import { checkContent } from '@/lib/content'
import { edition, mistakes, swap } from '../../fixtures/mistakes'
import { changed, textOf, withFile } from '../../fixtures/small'

const page = '---\ntitle: Nowa\nsummary: Nowa strona.\npublished: 2026-01-01\nchanged: 2026-01-01\n---\n'

/** The small content with a second edition, made of the first. */
const second = (...changes: (readonly [from: string, to: string])[]) =>
  withFile(
    'content/editions/2021.md',
    [['year: 2020', 'year: 2021'] as const, ['juryComplete: true', 'juryComplete: false'] as const, ...changes].reduce(
      (text, [from, to]) => text.replace(from, to),
      textOf(edition),
    ),
  )

mistakes({
  'nieznane miasto': swap('city: wzorowo', 'city: wzorow'),
  'nieznane źródło': swap('source: strona }', 'source: storna }'),
  'powtórzony klucz': swap('key: rozbudowa', 'key: start'),
  'powtórzony klucz podziękowania': changed(edition, (text) =>
    text.replace(/  - { key: fundator.*\n/, (line) => line + line),
  ),
  'źródło innej edycji w kalendarium edycji': second(
    ['Edycja 2020', 'Edycja 2021'],
    ['key: raport-2020', 'key: raport-2021'],
    ['(source:raport-2020)', '(source:raport-2021)'],
    ['credits:', 'timeline:\n  - { key: start, date: 2021, text: Rusza edycja., sources: [raport-2020] }\ncredits:'],
  ),
  'źródło o tym samym kluczu w dwóch edycjach': second(['Edycja 2020', 'Edycja 2021']),
  'przypis do nieznanego źródła': swap('budżet miasta[](source:raport-2020)', 'budżet[](source:raport-2002)'),
  'przypis do nieznanego źródła w tłumaczeniu': withFile(
    'content/cities/wzorowo.en.md',
    '---\ntranslates: "00000000"\nname: Wzorowo\nsummary: A city.\n---\nA city.[](source:raport-2020)[](source:strona)\n',
  ),
  'przypis obok pola sources': swap('Miasto dodało lokal.', '"Miasto dodało lokal.[](source:strona)"'),
  'przypis z językiem': swap('(source:strona)', '(source:strona@pl)'),
  'przypis w kodzie': swap('- pobyt do 2 lat', '`a[](source:nie-ma)`'),
  'przypis w środku pola how': swap('budżet miasta[](source:raport-2020)', 'budżet[](source:raport-2020) miasta'),
  'przypis, którego nawias jest znakiem': swap('budżet miasta[]', 'budżet miasta\\[]'),
  'przypis bez tekstu': swap('budżet miasta[](source:raport-2020)', '"[](source:raport-2020)"'),
  'przypis przy milczeniu źródeł': swap('źródło nie podaje', 'źródło nie podaje[](source:raport-2020)'),
  'pole how bez przypisu': swap('budżet miasta[](source:raport-2020)', 'budżet miasta'),
  'nieznana edycja': swap('edition: 2020', 'edition: 2021'),
  'kategoria nie z tej edycji': changed('content/categories/mieszkania.md', (text) =>
    text.replace('edition: 2020', 'edition: 1999'),
  ),
  'dwie kategorie o tym samym numerze w edycji': changed('content/categories/szkoly.md', (text) =>
    text.replace('number: 2', 'number: 1'),
  ),
  'powiązanie z nieistniejącą praktyką': swap('practice: szkola-w-przykladowie', 'practice: szkola-w-wzorowie'),
  'powiązanie z samą sobą': swap('practice: szkola-w-przykladowie', 'practice: mieszkania-we-wzorowie'),
  'powiązanie zapisane dwa razy': swap(
    'Rodziny z mieszkań uczą się w szkole. }',
    'Rodziny uczą się. }\n  - { key: szkola-2, practice: szkola-w-przykladowie, kind: nastepca, text: Są w szkole. }',
  ),
  'dwa przeglądy jednego roku': swap(
    'sources: [strona] }\ngaps:',
    'sources: [strona] }\n  - { key: drugi, year: 2022, finding: zakonczona, text: Koniec., sources: [strona] }\ngaps:',
  ),
  'przegląd bez dowodu': swap('Lokali jest więcej., sources: [strona]', 'Lokali jest więcej., sources: []'),
  'powiązanie zapisane w obu plikach': changed('content/practices/szkola-w-przykladowie.md', (text) =>
    text.replace(
      'timeline:',
      'relations:\n  - { key: mieszkania, practice: mieszkania-we-wzorowie, kind: powiazana, text: Uczą się tu. }\ntimeline:',
    ),
  ),
  'odnośnik do nieistniejącego hasła': swap('glossary:mopr', 'glossary:mops'),
  'odnośnik w nawiasie ostrym': swap('[MOPR](glossary:mopr)', '<page:nie-ma> i <practice:nie-ma>'),
  'odnośniki, które nie mówią dokąd': swap(
    '[MOPR](glossary:mopr)',
    [
      'wzorowo',
      '../cities/wzorowo.md',
      'nie-ma',
      'um.example.pl/wzorowo',
      '//um.example.pl',
      'biuro@um.example.pl',
      '/praktyki/nie-ma#kalendarium',
      '/en/practices?theme=edukacja',
      '#zasady',
      '',
      'http://',
      'mailto:',
      'tel:814665474',
    ]
      .map((address) => `- [x](${address})`)
      .join('\n'),
  ),
  'strona, której serwis nie pokazuje': withFile('content/pages/moja.md', page),
  'strona o nazwie z literówką': withFile('content/pages/dostepnosci.md', page),
  'odnośnik donikąd w tłumaczeniu': withFile(
    'content/glossary/mopr.en.md',
    '---\ntranslates: "00000000"\nname: "[Welfare](page:nie-ma)"\n---\nSee [this](practice:nie-ma).\n',
  ),
  'obecna nazwa wśród dawnych': swap('formerSlugs: [dawne-mieszkania]', 'formerSlugs: [mieszkania-we-wzorowie]'),
  'źródło praktyki o kluczu źródła edycji': swap(
    'sources:\n  - {',
    'sources:\n  - { key: raport-2020, title: Inny raport, publisher: Inny, kind: urzad }\n  - {',
  ),
  'zajęta dawna nazwa': swap('formerSlugs: [dawne-mieszkania]', 'formerSlugs: [szkola-w-przykladowie]'),
  'powtórzony tytuł': swap('title: Mieszkania we Wzorowie', 'title: Szkoła w Przykładowie'),
  'powtórzony tytuł edycji': second(
    ['key: raport-2020', 'key: raport-2021'],
    ['(source:raport-2020)', '(source:raport-2021)'],
  ),
  'ten sam juror dwa razy': withFile('content/jury/a-proba.md', textOf('content/jury/anna-proba.md')),
  'to samo słowo dwa razy': withFile('content/glossary/pomoc.md', textOf('content/glossary/mopr.md')),
  'kryteria o tym samym numerze': withFile(
    'content/criteria/otwartosc.md',
    textOf('content/criteria/trwalosc.md').replace(/name: .*/, 'name: Otwartość'),
  ),
  'całe jury, w którym nie ma nikogo': changed('content/jury/anna-proba.md', (text) =>
    text.replace('[2020]', '[2021]'),
  ),
  'stan starszy niż wyróżnienie': swap('asOf: 2021-03', 'asOf: 2019-03'),
  'lista podobnych, której nie ma, a ktoś na niej stoi': changed('content/categories/szkoly.md', (text) =>
    text.replace(/similarList: \w+/, 'similarList: none'),
  ),
  'lista podobnych, na którą się czeka po ocenie': changed('content/categories/mieszkania.md', (text) =>
    text.replace(/similarList: \w+/, 'similarList: pending'),
  ),
  'przegląd starszy niż wyróżnienie': swap('year: 2022', 'year: 2019'),
  'rok inny niż nazwa pliku': changed('content/editions/2020.md', (text) => text.replace('year: 2020', 'year: 2019')),
})

test('a link may lead outside, and to a list or a form in the language of its text', () => {
  const links =
    'https://um.example.pl/a?b=1#c mailto:biuro@um.example.pl?subject=a tel:+48814665474 tel:112 /praktyki?temat=praca /'
  const text = links.replace(/\S+/g, '[x]($&)')
  expect(checkContent(swap('[MOPR](glossary:mopr)', text)).problems).toEqual([])
})

test('an edition that cannot be read is one problem, and not one for each that refers to its sources', () => {
  expect(checkContent(changed(edition, (text) => text.replace('title: ', 'title: a: '))).problems).toHaveLength(1)
})
