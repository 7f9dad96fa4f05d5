import { setOf } from './strip'

const keyboards = [
  ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  ['йцукенгшщзхї', 'фівапролджє', 'ячсмитьбю'],
  ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'],
]
/** Heard alike, or the second of two that are: „sz”, „ch”. */
const alike = setOf('aeiouy bp dt gk kcqh wvf zscxh mn gh jyi lr аеиіоуяюєїыэёй бп дт гк вф зсц жшщч гх мн цч лр ьъй')

const PAIR = 0x10000
const confusable = new Set<number>()
const add = (a: string | undefined, b: string | undefined) => {
  if (!a || !b) return
  confusable.add(a.charCodeAt(0) * PAIR + b.charCodeAt(0)).add(b.charCodeAt(0) * PAIR + a.charCodeAt(0))
}
for (const letters of alike) for (const a of letters) for (const b of letters) add(a, b)
for (const rows of keyboards) {
  rows.forEach((row, index) => {
    const below = rows[index + 1] ?? ''
    for (const [at, key] of [...row].entries())
      for (const near of [row[at + 1], below[at - 1], below[at]]) add(key, near)
  })
}

/**
 * Says how many errors it is to write one letter, by its code, for another: one where a finger or an ear may confuse
 * them, else two. „Tents” and „texts” are two words, and seldom one mistyped.
 */
export const confusion = (letter: number, other: number): number => (confusable.has(letter * PAIR + other) ? 1 : 2)
