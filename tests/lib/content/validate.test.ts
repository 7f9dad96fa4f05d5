import { mistakes, practice, swap } from '../../fixtures/mistakes'
import { changed } from '../../fixtures/small'

mistakes({
  'brak wymaganego pola': swap('summary: We Wzorowie działają trzy mieszkania chronione.\n', ''),
  'puste pole': swap('title: Mieszkania we Wzorowie', 'title:'),
  'pole z literówką': swap('summary:', 'sumary:'),
  'nieznane pole w zagnieżdżeniu': swap('leadBody:', 'lead:'),
  'miasto i województwo naraz': swap('city: wzorowo', 'city: wzorowo\nvoivodeship: lubelskie'),
  'zła data': swap('date: 2021-03-05, text', 'date: 5 marca 2021, text'),
  'data spoza kalendarza': swap('date: 2021-03-05, text', 'date: 2021-02-30, text'),
  'zły adres': swap('http://wzorowo.example.org/?id=1&x=2', 'wzorowo.example.org'),
  'adres javascript': swap('http://wzorowo.example.org/?id=1&x=2', 'javascript:alert(1)'),
  'adres z odstępem': swap('http://wzorowo.example.org/?id=1&x=2', 'http://wzorowo.example.org/a b'),
  'nowszy adres bez dawnego': swap('address: "http', 'newerAddress: "http'),
  'wartość spoza listy': swap('themes: [mieszkanie, pomoc-spoleczna]', 'themes: [mieszkania]'),
  'tekst zamiast listy': swap('audiences: [uchodzcy]', 'audiences: uchodzcy'),
  'wartość dwa razy': swap('themes: [mieszkanie, pomoc-spoleczna]', 'themes: [mieszkanie, mieszkanie]'),
  'tekst zamiast wpisu na liście': swap('- { key: koszty, text: Źródło nie podaje kosztów. }', '- tekst'),
  'pole o nazwie, którą zna każdy obiekt': swap('themes: [mieszkanie, pomoc-spoleczna]', 'themes: [{ toString: x }]'),
  'lista zamiast pól': changed(practice, () => '---\n- title: Mieszkania\n---\n'),
  'odnośnik w tytule': swap('title: Mieszkania we Wzorowie', 'title: "[Mieszkania](lang:pl) we Wzorowie"'),
  'pusta lista': swap('audiences: [uchodzcy]', 'audiences: []'),
  'liczba zamiast tekstu': swap('title: Mieszkania we Wzorowie', 'title: 2020'),
  'znak sterujący zapisany w YAML': swap('title: Mieszkania we Wzorowie', 'title: "Mieszkania\\0 we Wzorowie"'),
  'za długie streszczenie': swap('We Wzorowie działają trzy mieszkania chronione.', 'a'.repeat(401)),
})
