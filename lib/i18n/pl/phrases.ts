import type { KnownJury } from '../../queries/jury'
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
/** What is known of each jury: „Jury 2014 r. liczyło 5 osób. Z jury 2015 r. znamy 2 osoby.” */
export const juries = (known: readonly KnownJury[]) => known.map(jury).join(' ')
function jury({ year, known, complete }: KnownJury) {
  if (known === 0) return `Składu jury ${year} r. nie znamy.`
  const people = counted('pl', known, { one: 'osobę', few: 'osoby', many: 'osób', other: 'osoby' })
  return complete ? `Jury ${year} r. liczyło ${people}.` : `Z jury ${year} r. znamy ${people}.`
}
/** In quotation marks; quotes inside get the inner ones. */
export const quoted = (text: string) => `„${text.replace(/„([^”]*)”/g, '«$1»')}”`
