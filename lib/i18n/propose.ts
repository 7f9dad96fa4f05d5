import type { Lang } from './langs'
import { counted } from './plural'

/** The words of the form for proposing a practice, in every language. */
const pl = {
  title: 'Zgłoś praktykę', lead: 'Twoje miasto albo organizacja robi coś, co pomaga migrantom i co inni mogą powtórzyć? Odpowiedz na pytania, a serwis złoży z odpowiedzi gotowy plik dla redakcji katalogu.',
  promise: 'Bez konta. Serwis niczego nie zapisuje i nie wysyła listów: plik zobaczysz na następnej stronie, pobierzesz go i wyślesz. Najlepiej pisz po polsku.',
  required: 'wymagane', submit: 'Pokaż gotowy plik', choose: '– wybierz –', row: (name: string, row: number) => `${name} ${row}`,
  parts: { about: 'Co to za praktyka', criteria: 'Kryteria', how: 'Jak to działa', results: 'Liczby', sources: 'Źródła', proposer: 'Kto zgłasza' },
  fields: { title: 'Nazwa praktyki', city: 'Miasto', voivodeship: 'Województwo', summary: 'Streszczenie', category: 'Kategoria', themes: 'Tematy', audiences: 'Odbiorcy', leadBodyKind: 'Rodzaj instytucji, która prowadzi praktykę', state: 'Stan', start: 'Od kiedy', story: 'Opis', proposer: 'Nazwa urzędu lub organizacji', date: 'Data', text: 'Liczba i jej znaczenie', sourceTitle: 'Tytuł', publisher: 'Kto wydał', kind: 'Rodzaj', address: 'Adres w internecie' },
  hints: {
    title: 'Krótko, bez nazwy miasta.', city: 'Jeśli praktykę prowadzi urząd wojewódzki, zostaw puste.', voivodeship: 'Tylko gdy praktykę prowadzi urząd wojewódzki.', summary: 'Co, gdzie i dla kogo, najwyżej 400 znaków.', start: 'Na przykład 2014, 2014-05 albo 2014-05-11: tyle, ile wiadomo.',
    how: 'Puste pole pokażemy jako „źródło nie podaje”. Najcenniejsze są konkrety: kto płaci i ile, na jakiej podstawie, co nie wyszło.', results: 'Liczby z datą, na przykład 2025: 640 porad.', sources: 'Strony, uchwały, publikacje, w których można to sprawdzić.', story: 'Opowiedz własnymi słowami, jak to działa. Pusty wiersz zaczyna nowy akapit.',
  },
  faults: {
    missing: 'To pole trzeba wypełnić.', long: 'Ten tekst jest za długi.', choose: 'Wybierz jedną z podanych wartości.', date: 'Wpisz datę jako 2014, 2014-05 albo 2014-05-11.', future: 'Ta data jeszcze nie nadeszła. Popraw ją. Jeśli praktyka dopiero się zacznie, wybierz stan „planowana”.', address: 'Wpisz pełny adres, zaczynający się od http:// albo https://.', place: 'Podaj miasto albo województwo: jedno z nich.', latin: 'Tego miasta nie ma w katalogu. Wpisz jego polską nazwę łacińskimi literami, na przykład Rzeszów.',
    markup: 'Wpisz tu zwykły tekst, bez znaczników HTML, nagłówków, obrazków i odnośników.', control: 'W tym polu jest niewidoczny znak, który nie należy do tekstu. Wpisz tekst jeszcze raz.',
  },
  found: (n: number) => `Do poprawienia: ${counted('pl', n, { one: 'pole', few: 'pola', many: 'pól', other: 'pola' })}`, errorTitle: (title: string) => `Błąd: ${title}`,
  ready: 'Plik jest gotowy', readyLead: 'Przeczytaj go jeszcze raz. Możesz wrócić i poprawić odpowiedzi albo pobrać plik.', download: 'Pobierz plik', edit: 'Wróć i popraw',
  send: 'Wyślij pobrany plik na adres', noEditors: 'W tej wersji serwisu nie wpisano adresu redakcji. Pobierz plik i przekaż go temu, kto prowadzi serwis.', subject: (title: string) => `Zgłoszenie praktyki: ${title}`, letter: (file: string) => `W załączniku przesyłam plik ${file}.`,
  newCity: 'Tego miasta nie ma jeszcze w katalogu. Redakcja doda je najpierw.', preview: 'Podgląd pliku', afterwards: 'Redakcja sprawdzi dane i źródła. Praktyka pojawi się w katalogu jako zgłoszona, dopóki nie oceni jej kolejna edycja.',
}
type ProposeWords = typeof pl

const en: ProposeWords = {
  title: 'Propose a practice', lead: 'Does your city or organisation do something that helps migrants and that others could copy? Answer the questions, and the site will turn your answers into a file for the editors of the catalogue.',
  promise: 'You need no account. The site stores nothing and sends no e-mail: you will see the file on the next page, download it and send it yourself. Please write in Polish if you can.',
  required: 'required', submit: 'Show the finished file', choose: '– choose –', row: (name, row) => `${name} ${row}`,
  parts: { about: 'What the practice is', criteria: 'Criteria', how: 'How it works', results: 'Figures', sources: 'Sources', proposer: 'Who proposes it' },
  fields: { title: 'Name of the practice', city: 'City', voivodeship: 'Voivodeship', summary: 'Summary', category: 'Category', themes: 'Themes', audiences: 'Groups served', leadBodyKind: 'Type of body that runs it', state: 'Status', start: 'Start date', story: 'Description', proposer: 'Name of the office or organisation', date: 'Date', text: 'Figure and what it means', sourceTitle: 'Title', publisher: 'Publisher', kind: 'Type', address: 'Web address' },
  hints: {
    title: 'Short, without the name of the city.', city: 'Leave it empty if a voivodeship office runs the practice.', voivodeship: 'Only if a voivodeship office runs the practice.', summary: 'What, where and for whom, in 400 characters at most.', start: 'For example 2014, 2014-05 or 2014-05-11: as much as is known.',
    how: 'An empty field will be shown as “the source does not say”. Concrete facts help most: who pays and how much, on what legal basis, what did not work.', results: 'Figures with a date, for example 2025: 640 consultations.', sources: 'Pages, resolutions and publications where this can be checked.', story: 'Say in your own words how it works. An empty line starts a new paragraph.',
  },
  faults: {
    missing: 'This field must be filled in.', long: 'This text is too long.', choose: 'Choose one of the values given.', date: 'Enter the date as 2014, 2014-05 or 2014-05-11.', future: 'This date has not come yet. Please correct it. If the practice has yet to start, choose the status “planned”.', address: 'Enter the full address, starting with http:// or https://.', place: 'Give either a city or a voivodeship.', latin: 'This city is not in the catalogue. Enter its Polish name in Latin letters, for example Rzeszów.',
    markup: 'Plain text only, please: no HTML tags, headings, pictures or links.', control: 'This field contains an invisible character that does not belong in text. Please type it again.',
  },
  found: (n) => `${counted('en', n, { one: 'field', other: 'fields' })} to correct`, errorTitle: (title) => `Error: ${title}`,
  ready: 'The file is ready', readyLead: 'Read it once more. You can go back and change your answers, or download the file.', download: 'Download the file', edit: 'Go back and edit',
  send: 'Send the downloaded file to', noEditors: 'No address for the editors has been set in this installation. Download the file and pass it to whoever runs the site.', subject: (title) => `Proposed practice: ${title}`, letter: (file) => `I attach the file ${file}.`,
  newCity: 'This city is not in the catalogue yet. The editors will add it first.', preview: 'Preview of the file', afterwards: 'The editors will check the facts and sources. The practice will appear in the catalogue marked as proposed until an edition judges it.',
}

const uk: ProposeWords = {
  title: 'Запропонувати практику', lead: 'Ваше місто чи організація робить щось, що допомагає мігрантам і що можуть повторити інші? Дайте відповіді на запитання, і сайт складе з них готовий файл для редакції каталогу.',
  promise: 'Без облікового запису. Сайт нічого не зберігає й не надсилає листів: ви побачите файл на наступній сторінці, завантажите його й надішлете самі. Якщо можете, пишіть польською.',
  required: 'обов’язково', submit: 'Показати готовий файл', choose: '– виберіть –', row: (name, row) => `${name} ${row}`,
  parts: { about: 'Що це за практика', criteria: 'Критерії', how: 'Як це працює', results: 'Числа', sources: 'Джерела', proposer: 'Хто пропонує' },
  fields: { title: 'Назва практики', city: 'Місто', voivodeship: 'Воєводство', summary: 'Короткий опис', category: 'Категорія', themes: 'Теми', audiences: 'Цільові групи', leadBodyKind: 'Тип установи, яка веде практику', state: 'Стан', start: 'Відколи', story: 'Опис', proposer: 'Назва установи або організації', date: 'Дата', text: 'Число і що воно означає', sourceTitle: 'Назва', publisher: 'Видавець', kind: 'Тип', address: 'Адреса в інтернеті' },
  hints: {
    title: 'Коротко, без назви міста.', city: 'Залиште порожнім, якщо практику веде воєводська адміністрація.', voivodeship: 'Лише якщо практику веде воєводська адміністрація.', summary: 'Що, де і для кого, щонайбільше 400 знаків.', start: 'Наприклад, 2014, 2014-05 або 2014-05-11: стільки, скільки відомо.',
    how: 'Порожнє поле ми покажемо як «джерело не подає». Найкорисніша конкретика: хто платить і скільки, на якій правовій підставі, що не вдалося.', results: 'Числа з датою, наприклад 2025: 640 консультацій.', sources: 'Сторінки, ухвали, публікації, де це можна перевірити.', story: 'Розкажіть своїми словами, як це працює. Порожній рядок починає новий абзац.',
  },
  faults: {
    missing: 'Це поле треба заповнити.', long: 'Цей текст задовгий.', choose: 'Виберіть одне з поданих значень.', date: 'Впишіть дату як 2014, 2014-05 або 2014-05-11.', future: 'Ця дата ще не настала. Виправте її. Якщо практика ще тільки має розпочатися, виберіть стан «запланована».', address: 'Впишіть повну адресу, що починається з http:// або https://.', place: 'Зазначте місто або воєводство: одне з двох.', latin: 'Цього міста немає в каталозі. Впишіть його польську назву латинськими літерами, наприклад Rzeszów.',
    markup: 'Впишіть тут звичайний текст, без тегів HTML, заголовків, зображень і посилань.', control: 'У цьому полі є невидимий знак, якого не має бути в тексті. Впишіть текст ще раз.',
  },
  found: (n) => `Треба виправити: ${counted('uk', n, { one: 'поле', few: 'поля', many: 'полів', other: 'поля' })}`, errorTitle: (title) => `Помилка: ${title}`,
  ready: 'Файл готовий', readyLead: 'Прочитайте його ще раз. Ви можете повернутися й виправити відповіді або завантажити файл.', download: 'Завантажити файл', edit: 'Повернутися й виправити',
  send: 'Надішліть завантажений файл на адресу', noEditors: 'У цій версії сайту не вказано адреси редакції. Завантажте файл і передайте його тому, хто опікується сайтом.', subject: (title) => `Пропозиція практики: ${title}`, letter: (file) => `Надсилаю у вкладенні файл ${file}.`,
  newCity: 'Цього міста ще немає в каталозі. Редакція спершу додасть його.', preview: 'Перегляд файлу', afterwards: 'Редакція перевірить дані та джерела. Практика з’явиться в каталозі як запропонована і залишатиметься такою, доки її не оцінить наступний випуск.',
}

export const proposeWords: Record<Lang, ProposeWords> = { pl, en, uk }
