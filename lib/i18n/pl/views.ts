import type { KnownJury } from '../../queries/jury'
import { counted } from '../plural'
import { inYears, juries } from './phrases'

/** The Polish words of the pages of cities, categories, editions, jury, criteria and glossary. */
export const views = {
  map: {
    label: 'Miasta na mapie Polski',
    skip: 'Pomiń mapę',
    awards: 'jest wyróżniona praktyka',
    similar: 'tylko działania podobne',
    count: 'liczba: ile praktyk',
  },
  citiesPage: {
    title: 'Miasta',
    lead: 'Co katalog wie o każdym mieście: praktyki wyróżnione, działania podobne i to, co stało się później. Wyróżnienia i działania podobne liczymy w każdej edycji osobno.',
    regions: 'Działania regionalne',
  },
  city: {
    awarded: 'Wyróżnione',
    similar: 'Działania podobne',
    regionalNote: 'Te działania prowadził urząd wojewódzki, a nie miasto.',
    timeline: 'Kalendarium miasta',
    newest: (when: string) => `Najnowsza wiadomość w katalogu: ${when}`,
  },
  categoriesPage: {
    title: 'Kategorie',
    lead: 'Kategoria to jeden temat. Jeśli w następnej edycji miał inny numer lub nazwę, opisujemy go na tej samej stronie.',
  },
  category: {
    recommendations: 'Zalecenia dla miast',
    inEdition: (edition: number) => `Edycja ${edition}`,
    proposed: 'Zgłoszone w tej kategorii',
  },
  editionsPage: {
    title: 'Edycje',
    lead: (years: readonly number[]) =>
      `Akcja Miasta Otwarte miała ${counted('pl', years.length, { one: 'edycję', few: 'edycje', many: 'edycji', other: 'edycji' })}: ${inYears(years)}`,
    overview: 'Kategorie i edycje',
    matrix: 'Wyróżnione miasta i liczba działań podobnych w każdej kategorii i edycji',
    notInEdition: 'nie było tej kategorii',
  },
  edition: {
    pending: 'jeszcze bez wyróżnień',
    nobodyYet: 'W katalogu nie ma jeszcze wyróżnień tej edycji.',
    categories: 'Kategorie i wyróżnienia',
    jury: 'Jury',
    juryIncomplete: 'Skład jury tej edycji nie jest w całości znany.',
    experts: 'Eksperci',
    criteria: 'Kryteria',
    credits: 'Kto przygotował i kto zapłacił',
    timeline: 'Kalendarium',
  },
  juryPage: {
    title: 'Jury Miast Otwartych',
    lead: (known: readonly KnownJury[]) =>
      `Nominowane praktyki oceniało jury, w pierwszej edycji złożone z działaczy imigranckich z różnych środowisk i miast. ${juries(known)}`,
    from: 'Pochodzenie',
    lives: 'Miasto',
    sat: (edition: number) => `w jury edycji ${edition}`,
  },
  criteriaPage: {
    title: 'Kryteria wyboru praktyk',
    lead: 'Kryteria, według których oceniano praktyki. Strona każdej edycji mówi, które z nich w niej obowiązywały albo że tego nie wiadomo.',
    question: 'Pytanie do miasta',
  },
  glossaryPage: { title: 'Słowniczek', lead: 'Skróty i pojęcia, które pojawiają się w opisach praktyk.' },
}
export type ViewWords = typeof views
