import { expect, test } from 'vitest'
import { checkContent } from '@/lib/content'
import type { ContentFile } from '@/lib/content/parse'
import { city, mistakes, practice, swap } from '../../fixtures/mistakes'
import { changed, small, withFile } from '../../fixtures/small'

const windows1250 = () => {
  const bytes = Uint8Array.from(small.find(({ path }) => path === city)?.bytes ?? [])
  bytes[bytes.length - 4] = 0xb3 // ł in windows-1250
  return withFile(city, bytes)
}

mistakes({
  'tekst urwany przed #': swap('summary: We', 'summary: Numer #1 we'),
  'tekst urwany przed # w ostatnim polu': changed(practice, (text) =>
    text.replace('\n---\n', '\ntitle2: Numer #1\n---\n'),
  ),
  'tekst, który zaczyna gwiazdka': swap('summary: We', 'summary: *We*'),
  'pole o jeden odstęp za bardzo w lewo': swap('  scale: 3', ' scale: 3'),
  'zepsuty YAML': swap('summary: We', 'summary: "We'),
  'niezamknięty apostrof, a wyżej apostrof w słowie': swap(
    'title: Mieszkania we Wzorowie\ncity: wzorowo\nsummary: We',
    "title: Mieszkania Jeanne d'Arc\ncity: wzorowo\nsummary: 'We",
  ),
  'niezamknięty apostrof w liście': swap('text: Lokali jest więcej.', "text: 'Lokali jest więcej."),
  'spacja po pierwszym wierszu ---': changed(practice, (text) =>
    text.replace('---', '--- ').replace('  funding:', '\tfunding:'),
  ),
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
  'koniec pól z dłuższą kreską': changed(practice, (text) => text.replace('\n---\n', '\n-----\n') + '\n---\n\nx\n'),
  'kreska wśród pól': swap('\nreviews:', '\n---x\nreviews:'),
  'pusty plik': withFile(practice, ''),
  'pola w JavaScripcie': changed(practice, (text) => `---js\n({ title: process.exit(1) })\n${text}`),
  'inne kodowanie': windows1250(),
  'znak NUL': swap('budżet miasta', 'budżet\u0000miasta'),
  'zła nazwa pliku': withFile('content/practices/Mieszkania Wzorowo.md', 'x'),
  'tłumaczenie na nieznany język': withFile('content/practices/mieszkania-we-wzorowie.de.md', 'x'),
  'nieznany folder': withFile('content/praktyki/mieszkania.md', 'x'),
  'plik dwa razy': [...small, ...small.filter(({ path }) => path === city)],
  'bomba aliasów': swap(
    'partners: źródło nie podaje',
    'partners: &a [x]\n  x1: &b [*a,*a,*a,*a,*a,*a,*a,*a]\n  x2: [*b,*b,*b,*b,*b,*b,*b,*b]',
  ),
})

test('a space after the second --- is not the beginning of the text', () => {
  const body = (files: readonly ContentFile[]) =>
    checkContent(files).catalogue('pl').practices.get('mieszkania-we-wzorowie')?.body
  expect(body(changed(practice, (text) => text.replace('\n---\n', '\n--- \n')))).toBe(body(small))
})
