import type { Words } from './pl'
import { counted } from './plural'

const practices = (n: number) => counted('uk', n, { one: 'практика', few: 'практики', many: 'практик', other: 'практики' })
const awards = (n: number) => counted('uk', n, { one: 'відзнака', few: 'відзнаки', many: 'відзнак', other: 'відзнаки' })
const similar = (n: number) => counted('uk', n, { one: 'подібна дія', few: 'подібні дії', many: 'подібних дій', other: 'подібної дії' })
const cities = (n: number) => counted('uk', n, { one: 'місто', few: 'міста', many: 'міст', other: 'міста' })

/** Every word of the interface in Ukrainian. */
export const uk: Words = {
  siteName: 'Miasta Otwarte',
  siteLine: 'Каталог добрих практик міст щодо мігрантів',
  skip: 'Перейти до змісту',
  menu: 'Меню',
  languages: 'Мова',
  mainNavigation: 'Головна навігація',
  breadcrumbs: 'Ви тут',
  footerNavigation: 'Про каталог',
  nav: { home: 'Головна', practices: 'Практики', cities: 'Міста', categories: 'Категорії', editions: 'Випуски', jury: 'Журі', criteria: 'Критерії', about: 'Про кампанію', search: 'Пошук', glossary: 'Словничок', accessibility: 'Доступність', privacy: 'Приватність' },
  counts: { practices, awards, similar, cities },
  award: 'Відзнака',
  similarAction: 'Подібна дія',
  awardIn: (edition) => `Відзнака ${edition}`,
  similarIn: (edition) => `Подібна дія ${edition}`,
  categoryNumber: (n, edition) => `категорія ${n} випуску ${edition} року`,
  region: (name) => `${name} воєводство`,
  regional: 'регіональна дія',
  quoted: (text) => `«${text}»`,
  silent: 'джерело не подає',
  uncertain: 'непевно',
  translation: {
    missing: 'Цю сторінку ще не перекладено, тому її текст — польською.',
    stale: 'Польський текст змінився після того, як цю сторінку переклали. Дещо може бути застарілим або ще польською.',
    polish: 'Дивитися польську сторінку',
  },
  home: {
    title: 'Як міста приймають нових мешканців',
    lead: 'Каталог показує, що польські міста роблять для мігрантів: як це працює, хто платить, на якій правовій підставі, що не вдалося і де докази. Його початок — практики, відзначені в кампанії [Miasta Otwarte](lang:pl) («Відкриті міста») у 2014 та 2015 роках.',
    byCity: 'За містом',
    byCategory: 'За темою',
    byEdition: 'За випуском',
    awarded: 'Відзначені практики',
    regional: 'Регіональні дії',
    allPractices: 'Усі практики',
    how: 'Хто оцінював і як',
    howText: 'У кожній категорії журі з іммігрантських активісток та активістів відзначало одне місто. Поряд із відзнаками каталог показує подібні дії з інших міст.',
  },
  filters: {
    legend: 'Фільтри', show: 'Показати практики', query: 'Пошук у практиках', sort: 'Порядок', sortBy: { title: 'за назвою', city: 'за містом', edition: 'спершу найновіший випуск' },
    fields: { city: 'Місто', voivodeship: 'Воєводство', category: 'Категорія', theme: 'Тема', edition: 'Випуск', given: 'Оцінка', audience: 'Для кого', leadBody: 'Хто веде', status: 'Стан', failures: 'Що не вдалося' },
    active: 'Вибрані фільтри', remove: (label) => `прибрати фільтр: ${label}`, clear: 'Прибрати всі фільтри', found: (n) => `Знайдено: ${practices(n)}`,
    unknown: (value, param) => `Ми не знаємо значення «${value}» у полі «${param}», тому його пропущено.`,
    none: 'Жодна практика не відповідає всім умовам одразу.', drop: (field, n) => `Без фільтра «${field}»: ${practices(n)}`, page: (n, of) => `Сторінка ${n} з ${of}`, previous: 'Попередня сторінка', next: 'Наступна сторінка', pages: 'Сторінки результатів',
  },
  search: {
    label: 'Пошук у каталозі', submit: 'Шукати', title: 'Пошук', titleFor: (query) => `Результати для: ${query}`, found: (n) => counted('uk', n, { one: 'результат', few: 'результати', many: 'результатів', other: 'результату' }),
    corrected: (query) => `Показуємо результати для: ${query}`, asTyped: (query) => `Шукати саме: ${query}`, cut: 'Запит був задовгий. Шукаємо за першими 16 словами та 200 знаками.',
    none: (query) => `За запитом «${query}» нічого не знайдено.`, noneHint: 'Спробуйте інше слово або почніть із міста чи категорії:', ways: 'Введіть слово в будь-якій формі; польські назви можна писати й без польських літер. Або почніть звідси:',
    kinds: { practice: 'практика', city: 'місто', category: 'категорія', juror: 'журі', page: 'сторінка', term: 'словничок' },
  },
  practicesPage: { title: 'Практики', lead: 'Кожна практика — це одна ініціатива одного міста або воєводської адміністрації, хоч скільки разів її відзначили.', awarded: 'Відзначені', similar: 'Подібні' },
  practice: {
    glance: 'Коротко', facts: 'Стан, категорії та зв’язки', story: 'Як це працює', timeline: 'Хронологія', results: 'Числа', recognition: 'За що і ким оцінена', failures: 'Що не вдалося', reviews: 'Огляд через роки',
    gaps: 'Чого бракує в джерелах', similar: 'Подібні дії', allSimilar: 'Порівняти з подібними діями', relations: 'Пов’язані практики', sources: 'Джерела', statusLabel: 'Стан',
    status: (state, when) => `${state} — станом на ${when}`, opinion: 'Думка журі та експертів', justification: 'Обґрунтування', audience: 'Для кого', themes: 'Теми', place: 'Місце', categories: 'Категорія', updated: 'Остання зміна цієї сторінки',
    noReview: 'Кампанія обіцяла щороку повертатися до відзначених практик. Цю практику ще ніхто не перевіряв повторно.', reviewed: (year) => `Огляд ${year} року`, reviewNote: 'Кампанія обіцяла щорічний аналіз відзначених практик. Цей огляд каталог підготував за загальнодоступними сторінками.',
  },
  how: {
    leadBody: 'Хто веде', justification: 'Навіщо', legalBasis: 'Правова підстава', funding: 'Хто платить', partners: 'Партнери', forWhom: 'Для кого', scale: 'Масштаб і результати', period: 'Період', failures: 'Що не вдалося', recommendations: 'Поради журі та експертів',
  },
  similarPage: {
    title: (practice) => `Подібні дії: ${practice}`,
    heading: 'Подібні дії',
    lead: (practice) => `Порівнюємо практику «${practice}» з подібними діями, щоразу з однією, поле за полем. Найближчі стоять першими.`,
    field: 'Поле', reason: 'Чому подібні', more: 'Інші подібні дії', none: 'Каталог ще не знає подібної дії.',
    sameCategory: (category) => `та сама категорія: ${category}`, sharedTheme: (theme) => `спільна тема: ${theme}`, related: 'пов’язані в джерелах',
    list: {
      complete: (edition, category) => `Випуск ${edition} року назвав у категорії «${category}» подібні дії.`,
      cut: (edition, category) => `У випуску ${edition} року список подібних дій у категорії «${category}» уривається посередині. Решту втрачено.`,
      lost: (edition, category) => `У випуску ${edition} року список подібних дій у категорії «${category}» утрачено разом із кінцем опису. Невідомо, чи щось у ньому було.`,
      none: (edition, category) => `У випуску ${edition} року джерело не називає в категорії «${category}» жодної подібної дії.`,
      unread: (edition, category) => `У випуску ${edition} року список подібних дій у категорії «${category}» не вдалося прочитати.`,
    },
    byTheme: 'Тому показуємо дії зі спільними темами.',
  },
  map: { label: 'Міста на мапі Польщі', skip: 'Пропустити мапу', awards: 'кількість відзнак', similar: 'лише подібні дії (кількість)' },
  citiesPage: { title: 'Міста', lead: 'Що каталог знає про кожне місто: відзначені практики, подібні дії і те, що сталося згодом.', regions: 'Регіональні дії' },
  city: { awarded: 'Відзначені', similar: 'Подібні', regional: (voivodeship) => `Регіональні дії: ${voivodeship} воєводство`, regionalNote: 'Ці дії вела воєводська адміністрація, а не місто.', timeline: 'Хронологія міста', newest: (when) => `Найновіший доказ у каталозі: ${when}` },
  categoriesPage: { title: 'Категорії', lead: 'Категорія — це одна тема крізь усі випуски. Її номер і назва змінювалися з року в рік; тут вони разом.' },
  category: { editions: 'У різних випусках', recommendations: 'Поради містам', inEdition: (edition) => `Випуск ${edition} року`, number: 'Номер', officialTitle: 'Назва у випуску' },
  editionsPage: { title: 'Випуски', lead: 'Кампанія [Miasta Otwarte](lang:pl) («Відкриті міста») мала два випуски: у 2014 та 2015 роках.' },
  edition: { categories: 'Категорії та відзнаки', jury: 'Журі', juryIncomplete: 'Склад журі цього випуску відомий не повністю.', experts: 'Експерти', criteria: 'Критерії', credits: 'Хто підготував і хто заплатив', timeline: 'Хронологія', noAward: 'немає' },
  juryPage: { title: 'Журі', lead: 'Практики оцінювали люди з власним досвідом міграції, з різних середовищ і міст.', from: 'Походження', lives: 'Місто', sat: (editions) => `у журі випуску ${editions} року` },
  criteriaPage: { title: 'Критерії', lead: 'Три критерії, за якими у 2014 році оцінювали практики.', question: 'Запитання до міста' },
  glossaryPage: { title: 'Словничок', lead: 'Скорочення й поняття, які трапляються в описах практик.' },
  source: { publisher: 'Видавець', published: 'опубліковано', accessed: 'доступ', address: 'Адреса', archived: 'копія в архіві', newer: 'новіша адреса', copyOnly: 'читали збережену копію сторінки, іноді лише її початок', noPublisher: 'видавця не вказано', noAddress: 'без адреси в інтернеті' },
  missing: { title: 'Такої сторінки немає', lead: 'За цією адресою каталог не має сторінки. Можливо, змінилася її назва або в адресі є помилка.', ways: 'Почніть з одного з цих місць:' },
  footer: { licence: 'Тексти й дані каталогу: CC BY 4.0. Код: MIT. Тексти джерел: © [Fundacja Inna Przestrzeń](lang:pl) 2014.' },
}
