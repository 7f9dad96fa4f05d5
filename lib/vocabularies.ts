import type { Lang } from './i18n/langs'

/** A fixed list of codes, each with its label in every language. */
export type Vocabulary = Record<string, Record<Lang, string>>

export const audiences = {
  'wszyscy-migranci': { pl: 'wszyscy migranci', en: 'all migrants', uk: 'усі мігранти' },
  uchodzcy: {
    pl: 'osoby z ochroną międzynarodową',
    en: 'people with international protection',
    uk: 'люди з міжнародним захистом',
  },
  studenci: { pl: 'studenci zagraniczni', en: 'international students', uk: 'іноземні студенти' },
  'dzieci-i-rodzice': { pl: 'dzieci i rodzice', en: 'children and parents', uk: 'діти й батьки' },
  pracownicy: { pl: 'osoby szukające pracy', en: 'job seekers', uk: 'шукачі роботи' },
  organizacje: { pl: 'organizacje pozarządowe', en: 'non-governmental organisations', uk: 'громадські організації' },
  urzednicy: { pl: 'urzędnicy i służby', en: 'officials and public services', uk: 'службовці й публічні служби' },
  mieszkancy: { pl: 'wszyscy mieszkańcy', en: 'all residents', uk: 'усі мешканці' },
} as const satisfies Vocabulary

export const leadBodyKinds = {
  'urzad-miasta': { pl: 'urząd miasta', en: 'city office', uk: 'міська адміністрація' },
  'jednostka-miejska': { pl: 'jednostka miejska', en: 'city body', uk: 'міська установа' },
  'urzad-wojewodzki': { pl: 'urząd wojewódzki', en: 'voivodeship office', uk: 'воєводська адміністрація' },
  uczelnia: { pl: 'uczelnia', en: 'university', uk: 'заклад вищої освіти' },
  'organizacja-pozarzadowa': {
    pl: 'organizacja pozarządowa',
    en: 'non-governmental organisation',
    uk: 'громадська організація',
  },
  'nie-podano': { pl: 'źródło nie podaje', en: 'the source does not say', uk: 'джерело не вказує' },
} as const satisfies Vocabulary

export const themes = {
  koordynacja: {
    pl: 'koordynacja w urzędzie',
    en: 'coordination within the office',
    uk: 'координація в адміністрації',
  },
  strategia: { pl: 'strategie i programy', en: 'strategies and programmes', uk: 'стратегії та програми' },
  'przeciwdzialanie-dyskryminacji': {
    pl: 'przeciwdziałanie dyskryminacji',
    en: 'countering discrimination',
    uk: 'протидія дискримінації',
  },
  wspolpraca: { pl: 'dialog i współpraca', en: 'dialogue and cooperation', uk: 'діалог і співпраця' },
  dotacje: { pl: 'dotacje dla organizacji', en: 'grants for organisations', uk: 'гранти для організацій' },
  studia: { pl: 'studia', en: 'university studies', uk: 'навчання у вишах' },
  praca: { pl: 'praca', en: 'employment', uk: 'робота' },
  mieszkanie: { pl: 'mieszkanie', en: 'housing', uk: 'житло' },
  edukacja: { pl: 'szkoła i przedszkole', en: 'schools and preschools', uk: 'школа й дитсадок' },
  'pomoc-spoleczna': { pl: 'pomoc społeczna', en: 'social assistance', uk: 'соціальна допомога' },
  'obsluga-mieszkancow': {
    pl: 'obsługa w urzędzie',
    en: 'service at the city office',
    uk: 'обслуговування в адміністрації',
  },
  informacja: { pl: 'informacja i promocja', en: 'information and promotion', uk: 'інформування та популяризація' },
  'miejsca-i-kultura': {
    pl: 'miejsca spotkań i kultura',
    en: 'meeting places and culture',
    uk: 'місця зустрічей і культура',
  },
  badania: { pl: 'badania i nauka', en: 'research', uk: 'дослідження й наука' },
} as const satisfies Vocabulary

export const states = {
  planowana: { pl: 'planowana', en: 'planned', uk: 'запланована' },
  trwa: { pl: 'trwa', en: 'running', uk: 'триває' },
  wstrzymana: { pl: 'wstrzymana', en: 'suspended', uk: 'призупинена' },
  zakonczona: { pl: 'zakończona', en: 'ended', uk: 'завершена' },
  przeksztalcona: { pl: 'przekształcona', en: 'transformed', uk: 'перетворена' },
  'brak-danych': { pl: 'brak danych', en: 'no data', uk: 'немає даних' },
} as const satisfies Vocabulary

/** What became of a practice: what a yearly review finds, and what its newest evidence shows without one. */
export const findings = {
  kontynuowana: { pl: 'działała dalej', en: 'went on', uk: 'діяла далі' },
  rozwinieta: { pl: 'rozwinięta', en: 'expanded', uk: 'розвинута' },
  zastapiona: { pl: 'zastąpiona lub przekształcona', en: 'replaced or transformed', uk: 'замінена або перетворена' },
  wstrzymana: { pl: 'wstrzymana', en: 'suspended', uk: 'призупинена' },
  zakonczona: { pl: 'zakończona', en: 'ended', uk: 'завершена' },
  'brak-dowodow': {
    pl: 'nie znaleziono nowszych dowodów',
    en: 'no newer evidence found',
    uk: 'новіших доказів не знайдено',
  },
} as const satisfies Vocabulary
export type Finding = keyof typeof findings

export const sourceKinds = {
  kampania: { pl: 'materiał akcji', en: 'campaign material', uk: 'матеріал кампанії' },
  urzad: {
    pl: 'strona urzędu lub instytucji publicznej',
    en: 'page of a public body',
    uk: 'сторінка публічної установи',
  },
  'akt-prawny': {
    pl: 'akt prawny lub dokument urzędowy',
    en: 'legal act or official document',
    uk: 'правовий акт або офіційний документ',
  },
  publikacja: { pl: 'publikacja', en: 'publication', uk: 'публікація' },
  media: { pl: 'media', en: 'media', uk: 'медіа' },
  organizacja: { pl: 'strona organizacji', en: 'page of an organisation', uk: 'сторінка організації' },
  zgloszenie: { pl: 'zgłoszenie praktyki', en: 'proposal of the practice', uk: 'пропозиція практики' },
} as const satisfies Vocabulary

/** How exactly an event is dated: the word that stands before the date. */
export const qualifiers = {
  poczatek: { pl: 'początek', en: 'early', uk: 'початок' },
  koniec: { pl: 'koniec', en: 'end of', uk: 'кінець' },
  okolo: { pl: 'około', en: 'about', uk: 'близько' },
  od: { pl: 'od', en: 'from', uk: 'від' },
  do: { pl: 'do', en: 'until', uk: 'до' },
  przed: { pl: 'przed', en: 'before', uk: 'раніше від' },
  po: { pl: 'po', en: 'after', uk: 'після' },
} as const satisfies Vocabulary

export const relationKinds = {
  powiazana: { pl: 'powiązana', en: 'related', uk: 'пов’язана' },
  nastepca: { pl: 'następca', en: 'successor', uk: 'наступник' },
  poprzednik: { pl: 'poprzednik', en: 'predecessor', uk: 'попередник' },
} as const satisfies Vocabulary

/** What a dated record of the exports is: something that happened, a figure, a review years later. */
export const eventKinds = {
  wydarzenie: { pl: 'wydarzenie', en: 'event', uk: 'подія' },
  liczba: { pl: 'liczba z datą', en: 'dated figure', uk: 'число з датою' },
  przeglad: { pl: 'przegląd po latach', en: 'review years later', uk: 'огляд через роки' },
} as const satisfies Vocabulary
