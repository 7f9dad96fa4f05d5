import { counted } from '../plural'

export const practices = (n: number) => counted('en', n, { one: 'practice', other: 'practices' })
export const awards = (n: number) => counted('en', n, { one: 'award', other: 'awards' })
export const similar = (n: number) => counted('en', n, { one: 'similar action', other: 'similar actions' })
export const quoted = (text: string) => `“${text.replace(/“([^”]*)”/g, '‘$1’')}”`
