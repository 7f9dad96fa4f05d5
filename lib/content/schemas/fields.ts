import { z } from 'zod'
import { namesOf } from '../../names'

// Every message completes the sentence „oczekiwano ...”; validate adds what stands in the file instead.

/** What an author writes in a field on which the sources say nothing. */
export const SILENT = 'źródło nie podaje'

/**
 * Characters that no text has and no editor shows: those of control and format (without a width, or turning round what
 * follows them; the joiners of letters are words' own), halves of characters, and private ones, which the renderer uses.
 */
export const control = /(?![\t\n\r\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029\ufffe\uffff]/u
/** Words of an author. An escape of YAML can hide in them what a file itself may not hold: "\0". */
export const text = z
  .string('tekstu')
  .trim()
  .min(1, 'tekstu, nie pustego pola')
  .refine((value) => !control.test(value), {
    error: 'tekstu bez niewidocznych znaków sterujących',
    params: { fix: 'usuń zapis takiego znaku, np. \\0' },
  })
/** Words that pages show as they stand, such as a title: of a link a reader would see the brackets. */
export const plainText = text.refine((value) => !/\]\(|<[a-z]+:/i.test(value), {
  error: 'słów bez odnośników',
  params: { fix: 'napisz te słowa bez nawiasów i adresu, a odnośnik umieść w treści' },
})
/** The author's statement that the sources are silent becomes `null`; other text stays. */
export const silence = (value: string) => (value === SILENT ? null : value)
export const textOrSilence = text.transform(silence)

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/
export const slug = z
  .string('nazwy pliku bez .md, np. lublin')
  .regex(kebab, 'małych liter bez polskich znaków, cyfr i łączników, np. study-in-lublin')
/** The name of one item of a list: a source, an event, a number. */
export const key = z
  .string('klucza z małych liter, np. otwarcie; liczbę ujmij w cudzysłów')
  .regex(kebab, 'klucza z małych liter bez polskich znaków, cyfr i łączników, np. otwarcie-2014')

/** The beginning of every date that an entry may have. */
export const yearOfDate = /^(19|20)\d\d/
const date = new RegExp(`${yearOfDate.source}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$`)
const exists = (value: string) =>
  value.length < 10 || !date.test(value) || new Date(value).toISOString().startsWith(value)
/** A year, a month or a day, as exactly as the source dates it. */
export const partialDate = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value), // a year without quotation marks
  z
    .string('daty: 2014, 2014-05 albo 2014-05-11')
    .regex(date, 'daty: 2014, 2014-05 albo 2014-05-11')
    .refine(exists, 'daty, która jest w kalendarzu'),
)
export const day = z
  .string('dnia, np. 2026-11-22')
  .regex(/^(19|20)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'dnia, np. 2026-11-22')
  .refine(exists, 'dnia, który jest w kalendarzu')
export const year = z.number('roku, np. 2014').int('roku, np. 2014').min(1900, 'roku od 1900').max(2100, 'roku do 2100')

/** A web address as it was printed; it may be dead, but it must be possible. */
export const address = z
  .url({
    protocol: /^https?$/,
    hostname: z.regexes.domain,
    error: 'adresu zaczynającego się od http:// lub https://',
    abort: true,
  })
  .regex(/^\S+$/, 'adresu bez odstępów')

/** One value of a vocabulary. */
export const oneOf = <Name extends string>(vocabulary: Readonly<Record<Name, unknown>>) => z.enum(namesOf(vocabulary))

/** Has a rule between fields asked even where one of them is wrong: an author hears of everything at once. */
export const evenThen = {
  when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null && !Array.isArray(value),
}

/** A list in which no value stands twice: a theme named twice would count twice. Keys are compared in link/unique. */
const distinct = <T extends z.ZodType>(item: T) =>
  z.array(item, 'listy').superRefine(
    (items, { addIssue }) => {
      const seen = new Set<unknown>()
      items.forEach((one, index) => {
        if (seen.has(one))
          addIssue({
            code: 'custom',
            path: [index],
            message: 'wartości, która się nie powtarza',
            params: { fix: 'usuń powtórzenie' },
          })
        seen.add(one)
      })
    },
    { when: ({ value }) => Array.isArray(value) },
  )
/** A list that may be left out. */
export const list = <T extends z.ZodType>(item: T) => distinct(item).default([])
/** A list of at least one item, none of them twice. */
export const some = <T extends z.ZodType>(item: T) => distinct(item).min(1, 'listy z co najmniej jedną pozycją')
/** A position in an order, from 1. */
export const number = z.number('numeru').int('liczby całkowitej').positive('liczby od 1')
export const flag = z.boolean('true albo false')

/** When an entry was first published and last changed here. */
export const dated = { published: day, changed: day }
