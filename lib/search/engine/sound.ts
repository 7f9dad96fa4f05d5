import { inLatin } from './alphabets'

// Rules for folded words, in this order; „ą” and „ę” are „a” and „e” already.
const polish: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/(?<=[ptk])rz/g, 's'],
  [/rz|zh/g, 'z'],
  [/sz|sh/g, 's'],
  [/x/g, 'ks'],
  [/v/g, 'w'],
  [/b(?=[ptkfsch]|$)/g, 'p'],
  [/d(?=[ptkfsch]|$)/g, 't'],
  [/g(?=[ptkfsch]|$)/g, 'k'],
  [/w(?=[ptkfsch]|$)/g, 'f'],
  [/z(?=[ptkfsch]|$)/g, 's'],
  [/cz|t[sz]/g, 'c'],
  [/ch|kh/g, 'h'],
  [/u/g, 'o'], // „ó” is folded too
  [/[jy]/g, 'i'],
  [/o[nm](?![aeio])/g, 'a'],
  [/e[nm](?![aeio])/g, 'e'],
  [/(.)\1/g, '$1'],
]

/**
 * Levels what one hears alike in Polish, in either alphabet, as those write who learn a word by ear or from another
 * language: „pienjondze” and „pieniądze”, „urzont” and „urząd”, „Varshava” and „Warszawa”, „Жук” and „Żuk”.
 */
export const soundPl = (word: string): string =>
  polish.reduce((sound, [heard, written]) => sound.replace(heard, written), inLatin(word))

/** Levels what Russian spells otherwise in a stem, too: „інтеграц” and „интеграц”. */
export const soundUk = (stem: string): string => soundPl(stem).replace(/i*e/g, 'i')
