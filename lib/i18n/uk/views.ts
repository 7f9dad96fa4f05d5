import type { ViewWords } from '../pl/views'
import { counted } from '../plural'
import { inYears, juries } from './phrases'

/** The Ukrainian words of the pages of cities, categories, editions, jury, criteria and glossary. */
export const views: ViewWords = {
  map: {
    label: 'Міста на мапі Польщі',
    skip: 'Пропустити мапу',
    awards: 'є відзначена практика',
    similar: 'лише подібні дії',
    count: 'число: скільки практик',
  },
  citiesPage: {
    title: 'Міста',
    lead: 'Що каталог знає про кожне місто: відзначені практики, подібні дії і те, що сталося згодом. Відзнаки й подібні дії рахуємо в кожному випуску окремо.',
    regions: 'Регіональні дії',
  },
  city: {
    awarded: 'Відзначені',
    similar: 'Подібні дії',
    regionalNote: 'Ці дії здійснювала воєводська адміністрація, а не місто.',
    timeline: 'Хронологія міста',
    newest: (when) => `Найновіший доказ у каталозі: ${when}`,
  },
  categoriesPage: {
    title: 'Категорії',
    lead: 'Категорія — це одна тема в усіх випусках. Її номер і назва змінювалися з року в рік; тут вони зібрані разом.',
  },
  category: {
    recommendations: 'Рекомендації містам',
    inEdition: (edition) => `Випуск ${edition} року`,
    proposed: 'Запропоновані в цій категорії',
  },
  editionsPage: {
    title: 'Випуски',
    lead: (years) =>
      `Кампанія [Miasta Otwarte](lang:pl) («Відкриті міста») мала ${counted('uk', years.length, { one: 'випуск', few: 'випуски', many: 'випусків', other: 'випуску' })}: ${inYears(years)}.`,
    overview: 'Категорії та випуски',
    matrix: 'Відзначені міста й кількість подібних дій у кожній категорії та випуску',
    notInEdition: 'цієї категорії не було',
  },
  edition: {
    pending: 'відзнак ще немає',
    nobodyYet: 'У каталозі ще немає відзнак цього випуску.',
    categories: 'Категорії та відзнаки',
    jury: 'Журі',
    juryIncomplete: 'Склад журі цього випуску відомий не повністю.',
    experts: 'Експерти',
    criteria: 'Критерії',
    credits: 'Хто підготував і хто заплатив',
    timeline: 'Хронологія',
  },
  juryPage: {
    title: 'Журі «Відкритих міст»',
    lead: (known) =>
      `Номіновані практики оцінювало журі. У першому випуску до нього входили іммігрантські активісти з різних середовищ і міст. ${juries(known)}`,
    from: 'Походження',
    lives: 'Місто',
    sat: (edition) => `у журі випуску ${edition} року`,
  },
  criteriaPage: {
    title: 'Критерії відбору практик',
    lead: 'Критерії, за якими оцінювали практики. На сторінці кожного випуску вказано, які з них у ньому діяли, або що це невідомо.',
    question: 'Запитання до міста',
  },
  glossaryPage: { title: 'Словничок', lead: 'Скорочення й поняття, які трапляються в описах практик.' },
}
