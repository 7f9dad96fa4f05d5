// Rules for folded words, in this order; „ą” and „ę” are „a” and „e” already.
const polish: readonly (readonly [RegExp, string])[] = [
  [/rz|zh/g, 'z'],
  [/sz|sh/g, 's'],
  [/cz|t[sz]/g, 'c'],
  [/ch|kh/g, 'h'],
  [/x/g, 'ks'],
  [/v/g, 'w'],
  [/u/g, 'o'], // „ó” is folded too
  [/[jy]/g, 'i'],
  [/o[nm](?![aeio])/g, 'a'],
  [/e[nm](?![aeio])/g, 'e'],
  [/b(?=[ptkfsch]|$)/g, 'p'],
  [/d(?=[ptkfsch]|$)/g, 't'],
  [/g(?=[ptkfsch]|$)/g, 'k'],
  [/w(?=[ptkfsch]|$)/g, 'f'],
  [/z(?=[ptkfsch]|$)/g, 's'],
  [/(.)\1/g, '$1'],
]

/**
 * Levels what one hears alike in Polish, as those write who learn it by ear: „pienjondze” and „pieniądze”, „urzont” and
 * „urząd”, „Varshava” and „Warszawa”.
 */
export const soundPl = (word: string): string =>
  polish.reduce((sound, [heard, written]) => sound.replace(heard, written), word)

/** Levels what Russian spells otherwise in a stem: „интеграц” and „інтеграц” to „интиграц”. */
export const soundUk = (stem: string): string =>
  stem
    .replace(/[еєэіїы]/g, 'и')
    .replace(/[ьъ]/g, '')
    .replace(/(.)\1/g, '$1')
