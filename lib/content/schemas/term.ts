import { z } from 'zod'
import { dated, plainText, text } from './fields'
import { translates } from './words'

/** An entry of the glossary: an abbreviation, and what it stands for. */
export const term = z.strictObject({ term: plainText, name: text, ...dated })

export const termTranslation = z.strictObject({ translates, name: text })

/** The words of a term that a translation says. */
export const termWords = ({ name }: z.output<typeof term>) => ({ name })
