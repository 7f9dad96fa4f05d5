import { z } from 'zod'
import { dated, number, plainText } from './fields'
import { translates } from './words'

/** What the jury asked of every practice. */
export const criterion = z.strictObject({ number, name: plainText, question: plainText, ...dated })

export const criterionTranslation = z.strictObject({ translates, name: plainText, question: plainText })

/** The words of a criterion that a translation says. */
export const criterionWords = ({ name, question }: z.output<typeof criterion>) => ({ name, question })
