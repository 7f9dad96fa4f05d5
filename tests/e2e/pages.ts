/** One address of each kind of page: what the tests visit; `npm run audit` visits all of them. */
export const kinds = {
  home: '/', practices: '/praktyki', practice: '/praktyki/warszawa-komisja-dialogu-spolecznego', similar: '/praktyki/study-in-lublin/podobne', region: '/praktyki/podlaskie-zespol-doradczy',
  cities: '/miasta', city: '/miasta/lublin', categories: '/kategorie', category: '/kategorie/platformy-wspolpracy', editions: '/edycje', edition: '/edycje/2015',
  next: '/co-dalej', compare: '/porownaj', comparison: '/porownaj?p=study-in-lublin&p=teraz-wroclaw&p=study-in-pomorskie', cityComparison: '/porownaj?m=lublin&m=lodz', search: '/szukaj', results: '/szukaj?q=mieszkania+dla+uchodzcow', filtered: '/praktyki?miasto=lublin&miasto=lodz&ocena=award', nothing: '/praktyki?miasto=lomza&ocena=award',
  jury: '/jury', criteria: '/kryteria', glossary: '/slowniczek', data: '/dane', about: '/o-akcji', accessibility: '/dostepnosc', privacy: '/prywatnosc', missing: '/nie-ma-takiej-strony',
}
