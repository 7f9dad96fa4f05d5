import { z } from 'zod'
import { dated, plainText } from './fields'
import { translates } from './words'

/** A page about the catalogue itself, such as its history. */
export const page = z.strictObject({ title: plainText, summary: plainText, ...dated })

export const pageTranslation = z.strictObject({ translates, title: plainText, summary: plainText })

/** The words of a page that a translation says. */
export const pageWords = ({ title, summary }: z.output<typeof page>) => ({ title, summary })
