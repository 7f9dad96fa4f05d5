import { counted, listed } from '../plural'

export const practices = (n: number) =>
  counted('pl', n, { one: 'praktyka', few: 'praktyki', many: 'praktyk', other: 'praktyki' })
export const awards = (n: number) =>
  counted('pl', n, { one: 'wyróżnienie', few: 'wyróżnienia', many: 'wyróżnień', other: 'wyróżnienia' })
export const similar = (n: number) =>
  counted('pl', n, {
    one: 'działanie podobne',
    few: 'działania podobne',
    many: 'działań podobnych',
    other: 'działania podobnego',
  })
export const inYears = (years: readonly number[]) => `w ${listed('pl', years)} r.`
/** In quotation marks; quotes inside get the inner ones. */
export const quoted = (text: string) => `„${text.replace(/„([^”]*)”/g, '«$1»')}”`
