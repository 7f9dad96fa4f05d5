import type { KnownJury } from '../../queries/jury'
import { data } from './data'
import { lists } from './lists'
import { awards, inYears, juries, practices, quoted, similar } from './phrases'
import { practice } from './practice'
import { propose } from './propose'
import { site } from './site'
import { views } from './views'

/** Every word of the interface in Polish. The other languages have the same shape, so a missing word is a type error. */
export const pl = {
  siteName: 'Miasta Otwarte',
  siteLine: 'Katalog dobrych praktyk miast wobec migrantów',
  skip: 'Przejdź do treści',
  languages: 'Język',
  mainNavigation: 'Główna nawigacja',
  breadcrumbs: 'Jesteś tutaj',
  contents: 'Na tej stronie',
  passedOver: (asked: string) => `Pominęliśmy w adresie „${asked}”, bo ta strona nie rozpoznaje tej części.`,
  footerNavigation: 'O katalogu',
  nav: {
    home: 'Strona główna',
    practices: 'Praktyki',
    cities: 'Miasta',
    categories: 'Kategorie',
    editions: 'Edycje',
    jury: 'Jury',
    criteria: 'Kryteria',
    about: 'O akcji',
    compare: 'Porównaj',
    propose: 'Zgłoś praktykę',
    next: 'Co dalej',
    glossary: 'Słowniczek',
    accessibility: 'Dostępność',
    privacy: 'Prywatność',
    data: 'Dane',
  },
  counts: { practices, awards, similar },
  recognition: { award: 'Wyróżnienie', similar: 'Działanie podobne' },
  proposed: 'Zgłoszona, jeszcze nieoceniona',
  proposals: 'Zgłoszone, jeszcze nieocenione',
  categoryNumber: (n: number, edition: number) => `kategoria ${n} edycji ${edition}`,
  region: (name: string) => `województwo ${name}`,
  quoted,
  silent: 'źródło nie podaje',
  uncertain: 'niepewne',
  translation: {
    missing: 'Tej strony jeszcze nie przetłumaczono, dlatego jej tekst jest po polsku.',
    stale:
      'Polski tekst zmienił się po przetłumaczeniu tej strony. Część słów może być nieaktualna albo jeszcze po polsku.',
    polish: 'Zobacz polską stronę',
  },
  help: {
    title: 'Dokąd pójść po pomoc',
    question: 'Potrzebujesz pomocy na miejscu?',
    whereToGo: 'Zobacz, dokąd pójść',
    before:
      'Zanim pójdziesz, sprawdź, czy miejsce nadal działa. W nagłym niebezpieczeństwie dzwoń pod numer [112](tel:112).',
  },
  home: {
    title: 'Jak miasta przyjmują nowych mieszkańców',
    lead: (years: readonly number[]) =>
      `Katalog pokazuje, co polskie miasta robią dla migrantów: jak to działa, kto płaci, na jakiej podstawie prawnej, co się nie udało i gdzie są dowody. Zaczyna się od praktyk wyróżnionych w akcji Miasta Otwarte ${inYears(years)}`,
    byCity: 'Według miasta',
    byCategory: 'Według kategorii',
    byEdition: 'Według edycji',
    awarded: 'Praktyki wyróżnione',
    allPractices: 'Wszystkie praktyki',
    how: 'Kto oceniał i jak',
    howText: (known: readonly KnownJury[], oneEach: boolean) =>
      `${oneEach ? 'W każdej kategorii wyróżniano jedno miasto. ' : ''}Nominowane praktyki oceniało jury, w pierwszej edycji złożone z działaczek i działaczy imigranckich. ${juries(known)} Obok wyróżnień katalog pokazuje działania podobne.`,
  },
  data,
  propose,
  ...lists,
  ...practice,
  ...views,
  ...site,
}
export type Words = typeof pl
