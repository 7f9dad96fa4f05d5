import type { Words } from '../pl'
import { data } from './data'
import { lists } from './lists'
import { awards, inYears, juries, practices, quoted, similar } from './phrases'
import { practice } from './practice'
import { propose } from './propose'
import { site } from './site'
import { views } from './views'

/** Every word of the interface in Ukrainian. */
export const uk: Words = {
  siteName: 'Miasta Otwarte',
  siteLine: 'Каталог добрих міських практик для мігрантів',
  skip: 'Перейти до змісту',
  languages: 'Мова',
  mainNavigation: 'Головна навігація',
  breadcrumbs: 'Ви тут',
  contents: 'На цій сторінці',
  passedOver: (asked) => `Частину адреси «${asked}» пропущено: ця сторінка її не розпізнає.`,
  footerNavigation: 'Про каталог',
  data,
  propose,
  nav: {
    home: 'Головна',
    practices: 'Практики',
    cities: 'Міста',
    categories: 'Категорії',
    editions: 'Випуски',
    jury: 'Журі',
    criteria: 'Критерії',
    about: 'Про кампанію',
    compare: 'Порівняти',
    propose: 'Запропонувати практику',
    next: 'Що далі',
    glossary: 'Словничок',
    accessibility: 'Доступність',
    privacy: 'Приватність',
    data: 'Дані',
  },
  counts: { practices, awards, similar },
  recognition: { award: 'Відзнака', similar: 'Подібна дія' },
  proposed: 'Запропонована, ще не оцінена',
  proposals: 'Запропоновані, ще не оцінені',
  categoryNumber: (n, edition) => `категорія ${n} випуску ${edition} року`,
  region: (name) => `${name} воєводство`,
  quoted,
  silent: 'джерело не вказує',
  uncertain: 'непевно',
  translation: {
    missing: 'Цю сторінку ще не перекладено, тому її текст — польською.',
    stale: 'Польський текст змінився після того, як цю сторінку переклали. Дещо може бути застарілим або ще польською.',
    polish: 'Відкрити польську сторінку',
  },
  help: {
    title: 'Куди піти по допомогу',
    question: 'Потрібна допомога на місці?',
    whereToGo: 'Подивіться, куди звернутися',
    before:
      'Перш ніж іти, перевірте, чи місце ще працює. У разі раптової небезпеки телефонуйте за номером [112](tel:112).',
  },
  home: {
    title: 'Як міста приймають нових мешканців',
    lead: (years) =>
      `Каталог показує, що польські міста роблять для мігрантів: як це працює, хто платить, на якій правовій підставі, що не вдалося і де докази. Його початок — практики, відзначені в кампанії [Miasta Otwarte](lang:pl) («Відкриті міста») ${inYears(years)}.`,
    byCity: 'За містом',
    byCategory: 'За категорією',
    byEdition: 'За випуском',
    awarded: 'Відзначені практики',
    allPractices: 'Усі практики',
    how: 'Хто оцінював і як',
    howText: (known, oneEach) =>
      `${oneEach ? 'У кожній категорії відзначали одне місто. ' : ''}Номіновані практики оцінювало журі; у першому випуску до нього входили іммігрантські активістки та активісти. ${juries(known)} Поряд із відзнаками каталог показує подібні дії.`,
  },
  ...lists,
  ...practice,
  ...views,
  ...site,
}
