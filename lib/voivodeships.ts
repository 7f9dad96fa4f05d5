import type { Vocabulary } from './vocabularies'

/** The sixteen voivodeships of Poland, by the slug used in content files. Official English and Ukrainian names. */
export const voivodeships = {
  dolnoslaskie: { pl: 'dolnośląskie', en: 'Lower Silesian', uk: 'Нижньосілезьке' },
  'kujawsko-pomorskie': { pl: 'kujawsko-pomorskie', en: 'Kuyavian-Pomeranian', uk: 'Куявсько-Поморське' },
  lubelskie: { pl: 'lubelskie', en: 'Lublin', uk: 'Люблінське' },
  lubuskie: { pl: 'lubuskie', en: 'Lubusz', uk: 'Любуське' },
  lodzkie: { pl: 'łódzkie', en: 'Łódź', uk: 'Лодзьке' },
  malopolskie: { pl: 'małopolskie', en: 'Lesser Poland', uk: 'Малопольське' },
  mazowieckie: { pl: 'mazowieckie', en: 'Mazovian', uk: 'Мазовецьке' },
  opolskie: { pl: 'opolskie', en: 'Opole', uk: 'Опольське' },
  podkarpackie: { pl: 'podkarpackie', en: 'Subcarpathian', uk: 'Підкарпатське' },
  podlaskie: { pl: 'podlaskie', en: 'Podlaskie', uk: 'Підляське' },
  pomorskie: { pl: 'pomorskie', en: 'Pomeranian', uk: 'Поморське' },
  slaskie: { pl: 'śląskie', en: 'Silesian', uk: 'Сілезьке' },
  swietokrzyskie: { pl: 'świętokrzyskie', en: 'Świętokrzyskie', uk: 'Свентокшиське' },
  'warminsko-mazurskie': { pl: 'warmińsko-mazurskie', en: 'Warmian-Masurian', uk: 'Вармінсько-Мазурське' },
  wielkopolskie: { pl: 'wielkopolskie', en: 'Greater Poland', uk: 'Великопольське' },
  zachodniopomorskie: { pl: 'zachodniopomorskie', en: 'West Pomeranian', uk: 'Західнопоморське' },
} as const satisfies Vocabulary
