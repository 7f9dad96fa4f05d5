import { edition, mistakes, swap } from '../../fixtures/mistakes'
import { changed, textOf, withFile } from '../../fixtures/small'

const page = '---\ntitle: Nowa\nsummary: Nowa strona.\npublished: 2026-01-01\nchanged: 2026-01-01\n---\n'

/** The small content with a second edition, made of the first. */
const second = (...changes: (readonly [from: string, to: string])[]) =>
  withFile(
    'content/editions/2021.md',
    [['year: 2020', 'year: 2021'] as const, ...changes].reduce(
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
  'odnośnik do nieistniejącego hasła': swap('glossary:mopr', 'glossary:mops'),
  'odnośnik w nawiasie ostrym': swap('[MOPR](glossary:mopr)', '<page:nie-ma> i <practice:nie-ma>'),
  'strona, której serwis nie pokazuje': withFile('content/pages/moja.md', page),
  'strona o nazwie z literówką': withFile('content/pages/dostepnosci.md', page),
  'odnośnik donikąd w tłumaczeniu': withFile(
    'content/glossary/mopr.en.md',
    '---\ntranslates: "00000000"\nname: "[Welfare](page:nie-ma)"\n---\nSee [this](practice:nie-ma).\n',
  ),
  'zajęta dawna nazwa': swap('formerSlugs: [dawne-mieszkania]', 'formerSlugs: [szkola-w-przykladowie]'),
  'powtórzony tytuł': swap('title: Mieszkania we Wzorowie', 'title: Szkoła w Przykładowie'),
  'powtórzony tytuł edycji': second(
    ['key: raport-2020', 'key: raport-2021'],
    ['(source:raport-2020)', '(source:raport-2021)'],
  ),
  'rok inny niż nazwa pliku': changed('content/editions/2020.md', (text) => text.replace('year: 2020', 'year: 2019')),
})
