import type { KnownJury } from '../../queries/jury'
import { counted, listed } from '../plural'

export const practices = (n: number) =>
  counted('uk', n, { one: 'практика', few: 'практики', many: 'практик', other: 'практики' })
export const awards = (n: number) =>
  counted('uk', n, { one: 'відзнака', few: 'відзнаки', many: 'відзнак', other: 'відзнаки' })
export const similar = (n: number) =>
  counted('uk', n, { one: 'подібна дія', few: 'подібні дії', many: 'подібних дій', other: 'подібної дії' })
export const inYears = (years: readonly number[]) => `у ${listed('uk', years)} ${years.length === 1 ? 'році' : 'роках'}`
export const juries = (known: readonly KnownJury[]) => known.map(jury).join(' ')
function jury({ year, known, complete }: KnownJury) {
  if (known === 0) return `Склад журі ${year} року невідомий.`
  const people = (few: string) => counted('uk', known, { one: 'особу', few, many: 'осіб', other: 'особи' })
  return complete
    ? `Журі ${year} року налічувало ${people('особи')}.`
    : `Із журі ${year} року ми знаємо ${people('осіб')}.`
}
export const quoted = (text: string) => `«${text.replace(/«([^»]*)»/g, '„$1“')}»`
