/** The Polish words of the pages about the site itself, its errors and its footer. */
export const site = {
  trouble: {
    404: {
      title: 'Nie ma takiej strony',
      lead: 'Pod tym adresem katalog nie ma strony. Mogła zmienić adres albo w adresie jest literówka.',
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
      lead: 'Nie udało się przygotować tej strony. Spróbuj jeszcze raz za chwilę; pozostałe strony powinny działać.',
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
      'W tej wersji serwisu nie podano operatora, czyli osoby lub instytucji, która prowadzi serwis. To nie jest więc formalna deklaracja dostępności. Poniżej są pola, których wymaga od podmiotów publicznych ustawa z dnia 4 kwietnia 2019 r. o dostępności cyfrowej; operator wypełnia je w ustawieniach serwisu.',
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
    noProcedure: 'Nie podano adresu redakcji, więc nie ma dokąd zgłosić przeszkody.',
    procedure:
      'Napisz do redakcji: podaj adres strony i to, co Ci przeszkadza. Możesz zażądać, żeby strona lub jej część stała się dostępna, albo poprosić o informację w innej formie. Podmiot publiczny odpowiada w ciągu 7 dni, a gdy to za mało, najpóźniej w ciągu 2 miesięcy. Na odmowę możesz złożyć do niego skargę, a potem napisać do Rzecznika Praw Obywatelskich.',
  },
  footer: {
    licence: 'Teksty i dane katalogu: CC BY 4.0. Kod: MIT. Publikacja akcji: © Fundacja Inna Przestrzeń 2014.',
  },
}
export type SiteWords = typeof site
