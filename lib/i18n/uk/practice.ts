import type { PracticeWords } from '../pl/practice'
import { quoted } from './phrases'

/** The Ukrainian words of a practice’s page, those similar to it and its sources. */
export const practice: PracticeWords = {
  practice: {
    glance: 'Коротко',
    facts: 'Стан, категорії та зв’язки',
    story: 'Як це працює',
    timeline: 'Хронологія',
    results: 'Числа',
    reviews: 'Огляд через роки',
    gaps: 'Чого бракує в джерелах',
    similar: 'Схожі практики',
    allSimilar: 'Порівняти зі схожими практиками',
    relations: 'Пов’язані практики',
    sources: 'Джерела',
    statusLabel: 'Стан',
    status: (state, when) => `${state} — станом на ${when}`,
    wasRunning: 'діяла',
    opinion: 'Думка журі та експертів',
    justification: 'Обґрунтування',
    audience: 'Цільові групи',
    themes: 'Теми',
    place: 'Місце',
    categories: 'Категорія',
    chart: {
      dot: 'крапка — подія',
      ring: 'кружок — непевна подія',
      bar: 'смуга — період',
      gate: 'брама — рік відзнаки або згадки серед подібних дій',
    },
    noReview: 'Кампанія обіцяла щороку повертатися до відзначених практик. Цю практику ще ніхто не перевіряв повторно.',
    reviewed: (year) => `Огляд ${year} року`,
    reviewDue: (year) => `Наступний огляд припадає на ${year} рік.`,
    reviewOverdue: (newest, due) =>
      newest
        ? `Найновіший огляд — ${newest} року. Огляд ${due} року не відбувся, тому опис може бути застарілим.`
        : `Огляд обіцяли на ${due} рік, але він не відбувся.`,
    overdue: 'огляд прострочено',
    reviewLabel: 'Огляд',
    proposedOn: 'Запропонована',
    notJudged: 'Жоден випуск її ще не оцінив. Опис походить від тих, хто її запропонував.',
    reviewNote:
      'Кампанія обіцяла щорічний аналіз відзначених практик. Цей огляд каталог підготував за загальнодоступними сторінками.',
  },
  how: {
    leadBody: 'Хто веде',
    justification: 'Чому',
    legalBasis: 'Правова підстава',
    funding: 'Хто платить',
    partners: 'Партнери',
    forWhom: 'Для кого',
    scale: 'Масштаб і результати',
    period: 'Період',
    failures: 'Що не вдалося',
    recommendations: 'Рекомендації журі та експертів',
  },
  similarPage: {
    title: (practice) => `Схожі практики: ${practice}`,
    heading: 'Схожі практики',
    lead: (practice) =>
      `Порівнюємо практику ${quoted(practice)} зі схожими по черзі, поле за полем. Найближчі стоять першими.`,
    field: 'Поле',
    more: 'Інші схожі практики',
    none: 'У каталозі ще немає схожої практики.',
    sameCategory: (category) => `та сама категорія: ${category}`,
    sharedThemes: (themes) => `${themes.length === 1 ? 'спільна тема' : 'спільні теми'}: ${themes.join(', ')}`,
    related: 'пов’язані в джерелах',
    list: {
      complete: (edition, category) => `Випуск ${edition} року назвав у категорії «${category}» подібні дії.`,
      cut: (edition, category) =>
        `У випуску ${edition} року список подібних дій у категорії «${category}» обривається посередині. Решту втрачено.`,
      lost: (edition, category) =>
        `У випуску ${edition} року список подібних дій у категорії «${category}» утрачено разом із кінцем опису. Невідомо, чи щось у ньому було.`,
      none: (edition, category) =>
        `У випуску ${edition} року джерело не називає в категорії «${category}» жодної подібної дії.`,
      unread: (edition, category) =>
        `У випуску ${edition} року список подібних дій у категорії «${category}» не вдалося прочитати.`,
      pending: (edition, category) => `Випуск ${edition} року ще нікого не оцінив у категорії «${category}».`,
    },
    byTheme: 'Тому показуємо практики зі спільними темами.',
  },
  source: {
    published: 'дата публікації:',
    accessed: 'дата перегляду:',
    archived: 'копія в архіві',
    findCopy: 'шукати копію в архіві',
    newer: 'новіша адреса',
    storedCopy: 'зі збереженої копії',
    titleFromAddress: 'назву прочитано з адреси',
    aboutCopies: '«Зі збереженої копії»: зазвичай прочитано лише її початок.',
    noPublisher: 'видавця не вказано',
    noAddress: 'без адреси в інтернеті',
    checked: (when, answers) =>
      `перевірено ${when}: ${answers === undefined ? 'блокує автоматичні перевірки, для читача може працювати' : answers ? 'працює' : 'не працює'}`,
    movedTo: 'тепер веде до',
    oldAddress: 'колишня адреса',
    noCopy: 'в архіві немає копії',
  },
}
