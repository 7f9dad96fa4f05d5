import { z } from 'zod'
import { dated, key, plainText, slug, some, text, textOrSilence, year } from './fields'
import { present, translates } from './words'

export const juror = z.strictObject({
  name: plainText,
  origin: textOrSilence,
  city: textOrSilence,
  citySlug: slug.optional(),
  editions: some(year),
  source: key,
  ...dated,
})

/** A juror may have a name there too, where the language has letters of its own. */
export const jurorTranslation = z.strictObject({
  translates,
  name: plainText.optional(),
  origin: text.optional(),
  city: text.optional(),
})

/** The words of a juror that a translation says. */
export const jurorWords = ({ origin, city }: z.output<typeof juror>) => present({ origin, city })
