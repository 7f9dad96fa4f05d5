import type { KnownJury } from '../../queries/jury'
import { counted } from '../plural'

export const practices = (n: number) => counted('en', n, { one: 'practice', other: 'practices' })
export const awards = (n: number) => counted('en', n, { one: 'award', other: 'awards' })
export const similar = (n: number) => counted('en', n, { one: 'similar action', other: 'similar actions' })
export const juries = (known: readonly KnownJury[]) => known.map(jury).join(' ')
function jury({ year, known, complete }: KnownJury) {
  if (known === 0) return `We do not know who sat on the ${year} jury.`
  const members = counted('en', known, { one: 'member', other: 'members' })
  return complete ? `The ${year} jury had ${members}.` : `We know the names of ${members} of the ${year} jury.`
}
export const quoted = (text: string) => `“${text.replace(/“([^”]*)”/g, '‘$1’')}”`
