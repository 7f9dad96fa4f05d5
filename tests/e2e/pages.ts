/** One address of each kind of page: what the tests visit; `npm run audit` visits all of them. */
export const kinds = {
  home: '/', practices: '/praktyki', practice: '/praktyki/warszawa-komisja-dialogu-spolecznego', similar: '/praktyki/study-in-lublin/podobne', region: '/praktyki/podlaskie-zespol-doradczy',
  cities: '/miasta', city: '/miasta/lublin', categories: '/kategorie', category: '/kategorie/platformy-wspolpracy', editions: '/edycje', edition: '/edycje/2015',
  jury: '/jury', criteria: '/kryteria', glossary: '/slowniczek', about: '/o-akcji', propose: '/zglos', accessibility: '/dostepnosc', privacy: '/prywatnosc', missing: '/nie-ma-takiej-strony',
}
