import { quoted } from './phrases'

/** The Polish words of a practice’s page, those similar to it and its sources. */
export const practice = {
  practice: {
    glance: 'W skrócie',
    facts: 'Stan, kategorie i powiązania',
    story: 'Jak to działa',
    timeline: 'Kalendarium',
    results: 'Liczby',
    reviews: 'Przegląd po latach',
    gaps: 'Czego brakuje w źródłach',
    similar: 'Podobne praktyki',
    allSimilar: 'Porównaj z podobnymi praktykami',
    relations: 'Powiązane praktyki',
    sources: 'Źródła',
    statusLabel: 'Stan',
    status: (state: string, when: string) => `${state} – stan na ${when}`,
    wasRunning: 'działała',
    opinion: 'Opinia jury i ekspertów',
    justification: 'Uzasadnienie',
    audience: 'Odbiorcy',
    themes: 'Tematy',
    place: 'Miejsce',
    categories: 'Kategoria',
    chart: {
      dot: 'kropka – zdarzenie',
      ring: 'kółko – zdarzenie niepewne',
      bar: 'pasek – okres',
      gate: 'brama – rok wyróżnienia lub wpisu na listę działań podobnych',
    },
    noReview:
      'Akcja zapowiadała, że co roku wróci do wyróżnionych praktyk. Tej praktyki nikt jeszcze nie sprawdził ponownie.',
    reviewed: (year: number) => `Przegląd z ${year} r.`,
    reviewDue: (year: number) => `Następny przegląd wypada w ${year} r.`,
    reviewOverdue: (newest: number | undefined, due: number) =>
      newest
        ? `Najnowszy przegląd jest z ${newest} r. Przegląd z ${due} r. się nie odbył, więc opis może być nieaktualny.`
        : `Przegląd był zapowiedziany na ${due} r. i się nie odbył.`,
    overdue: 'przegląd zaległy',
    reviewLabel: 'Przegląd',
    proposedOn: 'Zgłoszona',
    notJudged: 'Żadna edycja jeszcze jej nie oceniła. Opis pochodzi od zgłaszających.',
    reviewNote:
      'Akcja zapowiadała coroczną analizę wyróżnionych praktyk. Ten przegląd przygotował katalog na podstawie publicznie dostępnych stron.',
  },
  how: {
    leadBody: 'Kto prowadzi',
    justification: 'Dlaczego',
    legalBasis: 'Podstawa prawna',
    funding: 'Kto płaci',
    partners: 'Partnerzy',
    forWhom: 'Dla kogo',
    scale: 'Skala i wyniki',
    period: 'Okres',
    failures: 'Co nie wyszło',
    recommendations: 'Zalecenia jury i ekspertów',
  },
  similarPage: {
    title: (practice: string) => `Podobne praktyki: ${practice}`,
    heading: 'Podobne praktyki',
    lead: (practice: string) =>
      `Zestawiamy praktykę ${quoted(practice)} z jedną podobną praktyką naraz, pole po polu. Najbliższe są na początku.`,
    field: 'Pole',
    more: 'Dalsze podobne praktyki',
    none: 'Katalog nie zna jeszcze podobnej praktyki.',
    sameCategory: (category: string) => `ta sama kategoria: ${category}`,
    sharedThemes: (themes: readonly string[]) =>
      `${themes.length === 1 ? 'wspólny temat' : 'wspólne tematy'}: ${themes.join(', ')}`,
    related: 'powiązane w źródłach',
    list: {
      complete: (edition: number, category: string) =>
        `Edycja ${edition} podała w kategorii „${category}” działania podobne.`,
      cut: (edition: number, category: string) =>
        `W edycji ${edition} lista działań podobnych w kategorii „${category}” urywa się w połowie. Dalszy ciąg zaginął.`,
      lost: (edition: number, category: string) =>
        `W edycji ${edition} lista działań podobnych w kategorii „${category}” zaginęła razem z końcem opisu. Nie wiadomo, czy coś zawierała.`,
      none: (edition: number, category: string) =>
        `W edycji ${edition} źródło nie wymienia w kategorii „${category}” żadnego działania podobnego.`,
      unread: (edition: number, category: string) =>
        `W edycji ${edition} nie udało się odczytać listy działań podobnych w kategorii „${category}”.`,
      pending: (edition: number, category: string) =>
        `Edycja ${edition} nie oceniła jeszcze nikogo w kategorii „${category}”.`,
    },
    byTheme: 'Dlatego pokazujemy praktyki o wspólnych tematach.',
  },
  source: {
    published: 'data publikacji:',
    accessed: 'data dostępu:',
    archived: 'kopia w archiwum',
    findCopy: 'szukaj kopii w archiwum',
    newer: 'nowszy adres',
    storedCopy: 'z zapisanej kopii',
    titleFromAddress: 'tytuł odczytany z adresu',
    aboutCopies: '„Z zapisanej kopii” znaczy, że czytaliśmy zachowaną kopię strony, zwykle tylko jej początek.',
    noPublisher: 'źródło nie podaje wydawcy',
    noAddress: 'bez adresu w internecie',
    checked: (when: string, answers: boolean | undefined) =>
      `sprawdzono ${when}: ${answers === undefined ? 'serwer odrzuca programy, w przeglądarce strona może działać' : answers ? 'odpowiada' : 'nie odpowiada'}`,
    movedTo: 'prowadzi teraz do',
    oldAddress: 'dawny adres',
    noCopy: 'w archiwum nie ma kopii',
  },
}
export type PracticeWords = typeof practice
