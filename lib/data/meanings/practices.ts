import type { Meanings } from '.'

/** The columns of practices. */
export const practices = {
  city: {
    pl: 'nazwa wpisu miasta; puste, gdy praktykę prowadzi urząd wojewódzki',
    en: 'name of the city’s entry; empty where a voivodeship office runs the practice',
    uk: 'назва статті міста; порожнє, якщо практику веде воєводська адміністрація',
  },
  cityName: { pl: 'miasto', en: 'city', uk: 'місто' },
  editions: {
    pl: 'lata edycji, które doceniły praktykę',
    en: 'years of the editions that recognised the practice',
    uk: 'роки випусків, які відзначили практику або назвали її подібною дією',
  },
  recognition: {
    pl: 'edycja/kategoria/ocena: award to wyróżnienie, similar to działanie podobne',
    en: 'edition/category/recognition: award, or similar for a similar action',
    uk: 'випуск/категорія/оцінка: award — відзнака, similar — подібна дія',
  },
  status: {
    pl: 'ostatni znany stan praktyki w dniu, który podaje statusAsOf; „trwa” ze starą datą nie znaczy, że trwa dziś: gdy dowód jest starszy niż trzy lata, strony piszą „działała”',
    en: 'last known state of the practice on the date in statusAsOf; “running” with an old date does not mean that it is running today: where the evidence is more than three years old, pages say “was running”',
    uk: 'останній відомий стан практики на дату з наступного поля; «триває» зі старою датою не означає, що практика триває сьогодні: якщо доказ давніший за три роки, сторінки пишуть «діяла»',
  },
  statusAsOf: {
    pl: 'data najnowszego dowodu na ten stan',
    en: 'date of the newest evidence for that state',
    uk: 'дата найновішого доказу цього стану',
  },
  themes: { pl: 'tematy', en: 'themes', uk: 'теми' },
  audiences: { pl: 'odbiorcy: dla kogo jest praktyka', en: 'whom the practice is for', uk: 'для кого практика' },
  leadBodyKind: {
    pl: 'rodzaj instytucji, która prowadzi praktykę',
    en: 'kind of body that runs it',
    uk: 'вид установи, яка веде',
  },
  leadBody: {
    pl: 'kto prowadzi; tu i w dziewięciu następnych polach puste znaczy: źródło nie podaje',
    en: 'who runs it; here and in the next nine fields, empty means that the sources are silent',
    uk: 'хто веде; тут і в наступних дев’яти полях порожнє означає: джерело не подає',
  },
  justification: { pl: 'dlaczego', en: 'why', uk: 'чому' },
  legalBasis: { pl: 'podstawa prawna', en: 'legal basis', uk: 'правова підстава' },
  funding: { pl: 'kto płaci', en: 'who pays', uk: 'хто платить' },
  partners: { pl: 'partnerzy', en: 'partners', uk: 'партнери' },
  forWhom: { pl: 'dla kogo, słowami', en: 'for whom, in words', uk: 'для кого, словами' },
  scale: { pl: 'skala i wyniki', en: 'scale and results', uk: 'масштаб і результати' },
  period: { pl: 'okres', en: 'period', uk: 'період' },
  failures: { pl: 'co nie wyszło', en: 'what did not work', uk: 'що не вдалося' },
  recommendations: {
    pl: 'zalecenia jury i ekspertów',
    en: 'recommendations of the jury and experts',
    uk: 'рекомендації журі та експертів',
  },
  outcome: {
    pl: 'co dalej z praktyką: wynik najnowszego przeglądu, a gdy go nie ma albo praktykę oceniono lub zakończono po nim, to, co wynika ze stanu: praktykę, która trwa, kontynuowano, jeśli dowód jest z roku po ostatniej ocenie, a jeśli wcześniejszy, nowszych dowodów nie znaleziono; puste, gdy żadna edycja jej nie oceniła albo oceniła ją w tym roku',
    en: 'what came next: the finding of the newest review or, where there is none or the practice was recognised or ended after it, what follows from the status: a running practice was continued where the evidence is from a year after its last recognition, and has no newer evidence where it is not; empty where no edition has judged the practice, or one did this year',
    uk: 'що далі з практикою: висновок найновішого огляду, а якщо огляду немає або практику оцінено чи завершено після нього, — те, що випливає зі стану: практику, яка триває, продовжено, якщо доказ із року після останньої оцінки, а якщо раніший, новіших доказів не знайдено; порожнє, якщо жоден випуск її не оцінив або оцінив цього року',
  },
  reasons: {
    pl: 'edycja/kategoria: dlaczego edycja doceniła praktykę',
    en: 'edition/category: why the edition recognised the practice',
    uk: 'випуск/категорія: чому випуск відзначив практику або назвав її подібною дією',
  },
  opinions: {
    pl: 'edycja/kategoria: opinia jury i ekspertów, streszczona słowami katalogu',
    en: 'edition/category: opinion of the jury and experts, in the catalogue’s words',
    uk: 'випуск/категорія: думка журі та експертів, словами каталогу',
  },
  relations: {
    pl: 'id powiązanej praktyki/rodzaj związku (powiazana, nastepca albo poprzednik): na czym polega; związek stoi przy jednej z dwóch praktyk',
    en: 'id of a related practice/kind (powiazana: related, nastepca: successor, poprzednik: predecessor): what links them; it stands with one of the two practices',
    uk: 'id пов’язаної практики/вид зв’язку (powiazana: пов’язана, nastepca: наступник, poprzednik: попередник): у чому він полягає; зв’язок наведено при одній із двох практик',
  },
  statusSource: {
    pl: 'id źródła, na którym opiera się status',
    en: 'id of the source that status rests on',
    uk: 'id джерела, на якому ґрунтується стан практики',
  },
  recognitionSources: {
    pl: 'id źródeł ocen, w kolejności pola recognition',
    en: 'ids of the sources of the recognitions, in the order of recognition',
    uk: 'id джерел оцінок, у тому самому порядку, що й оцінки',
  },
  howSources: {
    pl: 'pole: id źródła, na którym opiera się to pole, od leadBody do recommendations',
    en: 'field: id of a source that the field rests on, from leadBody to recommendations',
    uk: 'поле: id джерела, на якому воно ґрунтується; для десяти полів від «хто веде» до «рекомендації журі та експертів»',
  },
  categoryNames: {
    pl: 'nazwy kategorii, które widzi czytelnik, w kolejności pola categories',
    en: 'names of the categories that readers see, in the order of categories',
    uk: 'назви категорій, які бачить читач, у порядку їхніх кодів',
  },
  statusSourceAddress: {
    pl: 'adres źródła, na którym opiera się status; pusty, gdy go nie ma',
    en: 'address of the source that status rests on; empty where there is none',
    uk: 'адреса джерела, на якому ґрунтується стан практики; порожня, якщо її немає',
  },
  sourceAddresses: {
    pl: 'adresy źródeł praktyki; wydawcy, daty i kopie stoją w zbiorze źródeł',
    en: 'addresses of the practice’s sources; publishers, dates and copies are in the set of sources',
    uk: 'адреси джерел практики; видавці, дати й копії — у наборі джерел',
  },
} satisfies Meanings
