import { dataWords } from './data'
import { proposeWords } from './propose'
import { counted, listed } from './plural'

const practices = (n: number) =>
  counted('pl', n, { one: 'praktyka', few: 'praktyki', many: 'praktyk', other: 'praktyki' })
const awards = (n: number) =>
  counted('pl', n, { one: 'wyróżnienie', few: 'wyróżnienia', many: 'wyróżnień', other: 'wyróżnienia' })
const similar = (n: number) =>
  counted('pl', n, {
    one: 'działanie podobne',
    few: 'działania podobne',
    many: 'działań podobnych',
    other: 'działania podobnego',
  })
const inYears = (years: readonly number[]) => `w ${listed('pl', years)} r.`
/** In quotation marks; quotes inside get the inner ones. */
const quoted = (text: string) => `„${text.replace(/„([^”]*)”/g, '«$1»')}”`

/**
 * Every word of the interface in Polish. The other languages have the same shape, so a missing word is a type error.
 */
export const pl = {
  siteName: 'Miasta Otwarte',
  siteLine: 'Katalog dobrych praktyk miast wobec migrantów',
  skip: 'Przejdź do treści',
  languages: 'Język',
  mainNavigation: 'Główna nawigacja',
  breadcrumbs: 'Jesteś tutaj',
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
    propose: 'Zgłoś praktykę',
    next: 'Co dalej',
    glossary: 'Słowniczek',
    accessibility: 'Dostępność',
    privacy: 'Prywatność',
    data: 'Dane',
  },
  counts: { practices, awards, similar },
  award: 'Wyróżnienie',
  similarAction: 'Działanie podobne',
  awardIn: (edition: number) => `Wyróżnienie ${edition}`,
  proposed: 'Zgłoszona, jeszcze nieoceniona',
  similarIn: (edition: number) => `Działanie podobne ${edition}`,
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
    howText:
      'W każdej kategorii wyróżniano jedno miasto. W 2014 r. nominowane praktyki oceniło jury złożone z działaczek i działaczy imigranckich; z jury 2015 r. znamy jedno nazwisko. Obok wyróżnień katalog pokazuje działania podobne.',
  },
  filters: {
    legend: 'Filtry',
    show: 'Pokaż praktyki',
    query: 'Szukaj w praktykach',
    sort: 'Kolejność',
    sortBy: {
      relevance: 'od najtrafniejszych',
      title: 'według tytułu',
      city: 'według miasta',
      edition: 'od najnowszej edycji',
    },
    fields: {
      city: 'Miasto',
      voivodeship: 'Województwo',
      category: 'Kategoria',
      theme: 'Temat',
      edition: 'Edycja',
      given: 'Ocena',
      audience: 'Odbiorcy',
      leadBody: 'Kto prowadzi',
      status: 'Ostatni znany stan',
      outcome: 'Co dalej',
      failures: 'Co nie wyszło',
    },
    active: 'Wybrane filtry',
    remove: (label: string) => `usuń filtr: ${label}`,
    clear: 'Usuń wszystkie filtry',
    found: (n: number) => `Znaleziono: ${practices(n)}`,
    unknown: (value: string, param: string) =>
      `Nie znamy wartości „${value}” w polu „${param}”, dlatego ją pominęliśmy.`,
    none: 'Żadna praktyka nie spełnia wszystkich warunków naraz.',
    drop: (field: string, n: number) => `Bez filtra „${field}”: ${practices(n)}`,
    page: (n: number, of: number) => `Strona ${n} z ${of}`,
    previous: 'Poprzednia strona',
    next: 'Następna strona',
    pages: 'Strony wyników',
  },
  search: {
    label: 'Szukaj w katalogu',
    submit: 'Szukaj',
    title: 'Szukaj',
    titleFor: (query: string) => `Wyniki dla: ${query}`,
    found: (n: number) => counted('pl', n, { one: 'wynik', few: 'wyniki', many: 'wyników', other: 'wyniku' }),
    corrected: (query: string) => `Pokazujemy wyniki dla: ${query}`,
    asTyped: (query: string) => `Szukaj dokładnie: ${query}`,
    cut: 'Zapytanie było za długie. Szukamy pierwszych 16 słów i 200 znaków.',
    none: (query: string) => `Nic nie znaleźliśmy dla „${query}”.`,
    noneHint: 'Spróbuj innego słowa albo innego języka katalogu, albo zacznij od miasta lub kategorii:',
    ways: 'Wpisz słowo w dowolnej formie, także bez polskich znaków. Możesz też zacząć stąd:',
    kinds: {
      practice: 'praktyka',
      city: 'miasto',
      category: 'kategoria',
      edition: 'edycja',
      juror: 'jury',
      page: 'strona',
      term: 'słowniczek',
    },
  },
  nextPage: {
    title: 'Co dalej z praktykami',
    lead: 'Materiały akcji kończą się w maju 2015 r. Ta strona pokazuje, co późniejsze publicznie dostępne źródła mówią o każdej praktyce. Brak nowszych dowodów nie znaczy, że praktyka się skończyła: znaczy, że nic późniejszego nie znaleźliśmy. Nowszy wpis w kalendarium może mówić o podobnym działaniu, a nie o samej praktyce.',
    evidence: 'najnowszy dowód:',
    line: 'Co najnowsze dowody mówią o praktykach, także o tych, które ustały przed 2015 r. (w nawiasie ich liczba):',
    all: 'Zobacz, co dalej z każdą praktyką',
    share: (none: number, all: number) => `Dla ${none} z ${all} praktyk nie znaleźliśmy nowszych dowodów.`,
    method: (reviewed: number, all: number) =>
      `Przegląd po latach ma ${reviewed} z ${all} praktyk: przy nich podajemy jego wynik. Przy pozostałych podajemy to, co wynika z ostatniego znanego stanu. Praktyka zakończona albo wstrzymana mogła więc ustać jeszcze przed 2015 r.`,
  },
  comparePage: {
    title: 'Porównaj praktyki albo miasta',
    titleOf: (names: string) => `Porównanie: ${names}`,
    lead: 'Zestaw obok siebie od dwóch do czterech praktyk albo miast. Porównanie ma stały adres i drukuje się na jednej kartce.',
    practice: (n: number) => `Praktyka ${n}`,
    city: (n: number) => `Miasto ${n}`,
    choose: 'wybierz',
    practices: 'Praktyki',
    cities: 'Miasta',
    show: 'Porównaj',
    same: 'tak samo',
    add: 'Dodaj do porównania',
    remove: (title: string) => `usuń z porównania: ${title}`,
    unknown: (value: string) => `Katalog nie zna praktyki ani miasta „${value}”, dlatego tego nie porównujemy.`,
    tooMany: 'Naraz można porównać najwyżej cztery pozycje. Pokazujemy pierwsze cztery.',
    one: 'Wybierz jeszcze co najmniej jedną pozycję do porównania.',
    fromPractice: 'Porównaj z wybranymi praktykami',
    newest: 'Najnowszy dowód w katalogu',
    awards: 'Wyróżnienia we wszystkich edycjach',
    similar: 'Działania podobne we wszystkich edycjach',
    mixed: 'Praktyk i miast nie da się zestawić razem. Porównujemy praktyki.',
  },
  practicesPage: {
    title: 'Praktyki',
    lead: 'Każda praktyka to jedna inicjatywa jednego miasta lub urzędu wojewódzkiego, niezależnie od tego, ile razy ją doceniono.',
  },
  practice: {
    glance: 'W skrócie',
    facts: 'Stan, kategorie i powiązania',
    story: 'Jak to działa',
    timeline: 'Kalendarium',
    results: 'Liczby',
    recognition: 'Za co i przez kogo doceniona',
    reviews: 'Przegląd po latach',
    gaps: 'Czego brakuje w źródłach',
    similar: 'Podobne działania',
    allSimilar: 'Porównaj z działaniami podobnymi',
    relations: 'Powiązane praktyki',
    sources: 'Źródła',
    statusLabel: 'Stan',
    status: (state: string, when: string) => `${state} – stan na ${when}`,
    opinion: 'Opinia jury i ekspertów',
    justification: 'Uzasadnienie',
    audience: 'Odbiorcy',
    themes: 'Tematy',
    place: 'Miejsce',
    categories: 'Kategoria',
    updated: 'Ostatnia zmiana tej strony',
    chart:
      'Kropka to zdarzenie, kółko – zdarzenie niepewne, pasek – okres, brama – rok wyróżnienia lub wpisu na listę działań podobnych.',
    print: 'Tę stronę można wydrukować: druk pomija menu i wypisuje adresy źródeł.',
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
    title: (practice: string) => `Podobne działania: ${practice}`,
    heading: 'Podobne działania',
    lead: (practice: string) =>
      `Zestawiamy praktykę ${quoted(practice)} z jednym działaniem podobnym naraz, pole po polu. Najbliższe są na początku.`,
    field: 'Pole',
    more: 'Dalsze działania podobne',
    none: 'Katalog nie zna jeszcze działania podobnego.',
    sameCategory: (category: string) => `ta sama kategoria: ${category}`,
    sharedTheme: (theme: string) => `wspólny temat: ${theme}`,
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
    },
    byTheme: 'Dlatego pokazujemy działania o wspólnych tematach.',
  },
  map: {
    label: 'Miasta na mapie Polski',
    skip: 'Pomiń mapę',
    awards: 'liczba wyróżnień',
    similar: 'tylko działania podobne (liczba)',
  },
  citiesPage: {
    title: 'Miasta',
    lead: 'Co katalog wie o każdym mieście: praktyki wyróżnione, działania podobne i to, co stało się później. Wyróżnienia i działania podobne liczymy w każdej edycji osobno.',
    regions: 'Działania regionalne',
  },
  city: {
    awarded: 'Wyróżnione',
    similar: 'Podobne',
    proposed: 'Zgłoszone, jeszcze nieocenione',
    regional: (voivodeship: string) => `Działania regionalne: województwo ${voivodeship}`,
    regionalNote: 'Te działania prowadził urząd wojewódzki, a nie miasto.',
    timeline: 'Kalendarium miasta',
    newest: (when: string) => `Najnowszy dowód w katalogu: ${when}`,
  },
  categoriesPage: {
    title: 'Kategorie',
    lead: 'Kategoria to jeden temat przez wszystkie edycje. Numer i nazwa zmieniały się z roku na rok; tutaj są razem.',
  },
  category: {
    proposed: 'Zgłoszone, jeszcze nieocenione',
    recommendations: 'Zalecenia dla miast',
    inEdition: (edition: number) => `Edycja ${edition}`,
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
    categories: 'Kategorie i wyróżnienia',
    jury: 'Jury',
    juryIncomplete: 'Skład jury tej edycji nie jest w całości znany.',
    experts: 'Eksperci',
    criteria: 'Kryteria',
    credits: 'Kto przygotował i kto zapłacił',
    timeline: 'Kalendarium',
  },
  juryPage: {
    title: 'Jury',
    lead: 'W 2014 r. praktyki oceniało pięcioro działaczy imigranckich z różnych środowisk i miast. Z jury 2015 r. znamy jedną osobę.',
    from: 'Pochodzenie',
    lives: 'Miasto',
    sat: (editions: string) => `w jury edycji ${editions}`,
  },
  criteriaPage: {
    title: 'Kryteria',
    lead: 'Kryteria, według których oceniano praktyki. Strona każdej edycji mówi, które z nich w niej obowiązywały albo że tego nie wiadomo.',
    question: 'Pytanie do miasta',
  },
  glossaryPage: { title: 'Słowniczek', lead: 'Skróty i pojęcia, które pojawiają się w opisach praktyk.' },
  source: {
    published: 'data publikacji:',
    accessed: 'data dostępu:',
    archived: 'kopia w archiwum',
    newer: 'nowszy adres',
    copyOnly: 'czytano zapisaną kopię strony, czasem tylko jej początek',
    noPublisher: 'źródło nie podaje wydawcy',
    noAddress: 'bez adresu w internecie',
    checked: (when: string, answers: boolean | undefined) =>
      `sprawdzono ${when}: ${answers === undefined ? 'nie wpuszcza programów, dla czytelnika może działać' : answers ? 'odpowiada' : 'nie odpowiada'}`,
    movedTo: 'prowadzi teraz do',
    oldAddress: 'dawny adres',
    noCopy: 'w archiwum nie ma kopii',
  },
  data: dataWords.pl,
  propose: proposeWords.pl,
  trouble: {
    404: {
      title: 'Nie ma takiej strony',
      lead: 'Pod tym adresem katalog nie ma strony. Mogła zmienić nazwę albo w adresie jest literówka.',
    },
    400: {
      title: 'Adres jest uszkodzony',
      lead: 'W tym adresie jest znak, którego serwer nie umie odczytać. Sprawdź, czy został skopiowany w całości.',
    },
    414: {
      title: 'Adres jest za długi',
      lead: 'Ten adres ma ponad 16 tysięcy znaków. Wybierz mniej filtrów albo skróć zapytanie.',
    },
    500: {
      title: 'Coś się nie udało',
      lead: 'Nie umieliśmy przygotować tej strony. Spróbuj jeszcze raz za chwilę; pozostałe strony powinny działać.',
    },
    ways: 'Zacznij od jednego z tych miejsc:',
  },
  trust: {
    changed: 'Ostatnia zmiana',
    report: 'Zgłoś błąd',
    subject: (address: string) => `Błąd na stronie ${address}`,
    operator: 'Serwis prowadzi',
    noOperator: 'Nie podano, kto prowadzi ten serwis.',
    editors: 'Redakcja',
    noEditors: 'Nie podano adresu redakcji, więc nie ma dokąd zgłosić błędu.',
  },
  declaration: {
    title: 'Deklaracja i kontakt',
    intro: (operator: string) =>
      `${operator} zobowiązuje się zapewnić dostępność tej strony internetowej zgodnie z ustawą z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych.`,
    noOperator:
      'W tej instalacji nie podano operatora, czyli osoby lub instytucji, która prowadzi serwis. To nie jest więc formalna deklaracja dostępności. Poniżej są pola, których wymaga od podmiotów publicznych ustawa z dnia 4 kwietnia 2019 r. o dostępności cyfrowej; operator wypełnia je w ustawieniach serwisu.',
    noStatus: (operator: string) =>
      `Serwis prowadzi ${operator}, ale nie podaje oceny jego zgodności z ustawą z dnia 4 kwietnia 2019 r. o dostępności cyfrowej. To nie jest więc formalna deklaracja dostępności.`,
    notGiven: 'nie podano',
    fields: {
      operator: 'Podmiot',
      url: 'Strona',
      published: 'Data publikacji strony',
      updated: 'Ostatnia istotna aktualizacja',
      status: 'Zgodność z ustawą',
      declared: 'Deklarację sporządzono',
      auditor: 'Na podstawie',
      person: 'Kto odpowiada',
      email: 'E-mail',
      phone: 'Telefon',
      procedure: 'Jak zgłosić przeszkodę',
      building: 'Dostępność siedziby',
      applications: 'Aplikacje mobilne',
    },
    status: {
      full: 'Strona jest zgodna z ustawą.',
      partial: 'Strona jest częściowo zgodna z ustawą. Powody są wymienione wyżej.',
      none: 'Strona jest niezgodna z ustawą. Powody są wymienione wyżej.',
    },
    auditor: 'samooceny, czyli testów opisanych wyżej',
    applications: 'Serwis nie ma aplikacji mobilnej.',
    procedure:
      'Napisz do redakcji: podaj adres strony i to, co Ci przeszkadza. Możesz zażądać, żeby strona lub jej część stała się dostępna, albo poprosić o informację w innej formie. Podmiot publiczny odpowiada w ciągu 7 dni, a gdy to za mało, najpóźniej w ciągu 2 miesięcy. Na odmowę możesz złożyć u niego skargę, a potem napisać do Rzecznika Praw Obywatelskich.',
  },
  footer: { licence: 'Teksty i dane katalogu: CC BY 4.0. Kod: MIT. Teksty źródłowe: © Fundacja Inna Przestrzeń 2014.' },
}

export type Words = typeof pl
