import type { Lang } from '@/lib/i18n'
import { path, type FileView, type TroubleView, type View } from '@/lib/urls'

/** One address of each kind of page in a language: what the tests visit; `npm run audit` visits all of them. */
export function kindsIn(lang: Lang) {
  const query = (pl: string, other: string) => `?${lang === 'pl' ? pl : other}`
  const [practices, compare, search] = [path('practices', lang), path('compare', lang), path('search', lang)]
  return {
    home: path('home', lang),
    practices,
    practice: path('practice', lang, 'warszawa-komisja-dialogu-spolecznego'),
    similar: path('similar', lang, 'study-in-lublin'),
    region: path('practice', lang, 'podlaskie-zespol-doradczy'),
    cities: path('cities', lang),
    city: path('city', lang, 'lublin'),
    categories: path('categories', lang),
    category: path('category', lang, 'platformy-wspolpracy'),
    editions: path('editions', lang),
    edition: path('edition', lang, '2015'),
    next: path('next', lang),
    compare,
    comparison: `${compare}?p=study-in-lublin&p=teraz-wroclaw&p=study-in-pomorskie`,
    cityComparison: compare + query('m=lublin&m=lodz', 'c=lublin&c=lodz'),
    search,
    results: `${search}?q=${{ pl: 'mieszkania+dla+uchodzcow', en: 'flats+for+refugees', uk: encodeURIComponent('житло') }[lang]}`,
    filtered: practices + query('miasto=lublin&miasto=lodz&ocena=award', 'city=lublin&city=lodz&recognition=award'),
    nothing: practices + query('miasto=lomza&ocena=award', 'city=lomza&recognition=award'),
    jury: path('jury', lang),
    criteria: path('criteria', lang),
    glossary: path('glossary', lang),
    data: path('data', lang),
    about: path('about', lang),
    propose: path('propose', lang),
    accessibility: path('accessibility', lang),
    privacy: path('privacy', lang),
    '404': `${lang === 'pl' ? '' : `/${lang}`}/nie-ma-takiej-strony`,
  } satisfies Record<Exclude<View, FileView | Exclude<TroubleView, '404'>>, string> & Record<string, string>
}

/** The same in Polish. */
export const kinds = kindsIn('pl')
