import { z } from 'zod'
import { namesOf } from '../names'

// Every message completes the sentence „oczekiwano ...”; validate.ts adds what stands in the file instead.

/** What an author writes in a field on which the sources say nothing. */
export const SILENT = 'źródło nie podaje'

export const text = z.string('tekstu').trim().min(1, 'tekstu, nie pustego pola')
/** The author's statement that the sources are silent becomes `null`; other text stays. */
export const silence = (value: string) => (value === SILENT ? null : value)
export const textOrSilence = text.transform(silence)

export const slug = z
  .string('nazwy pliku bez .md, np. lublin')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'małych liter bez polskich znaków, cyfr i łączników, np. study-in-lublin')
export const key = slug

const date = /^(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/
const exists = (value: string) =>
  value.length < 10 || !date.test(value) || new Date(value).toISOString().startsWith(value)
/** A year, a month or a day, as exactly as the source dates it. */
export const partialDate = z.coerce
  .string('daty')
  .regex(date, 'daty: 2014, 2014-05 albo 2014-05-11')
  .refine(exists, 'daty, która jest w kalendarzu')
export const day = z
  .string('dnia, np. 2026-11-22')
  .regex(/^(19|20)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'dnia, np. 2026-11-22')
  .refine(exists, 'dnia, który jest w kalendarzu')
export const year = z.number('roku, np. 2014').int('roku, np. 2014').min(1900, 'roku od 1900').max(2100, 'roku do 2100')

/** A web address as it was printed; it may be dead, but it must be possible. */
export const address = z.url({
  protocol: /^https?$/,
  hostname: z.regexes.domain,
  error: 'adresu zaczynającego się od http:// lub https://',
})

/** One value of a vocabulary. */
export const oneOf = <Name extends string>(vocabulary: Readonly<Record<Name, unknown>>) => z.enum(namesOf(vocabulary))
