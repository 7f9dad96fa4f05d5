import { z } from 'zod'
import { signNames } from '../../look'
import { themes } from '../../vocabularies'
import { dated, key, list, number, oneOf, plainText, slug, some, text, year } from './fields'
import { byKey, present, titlesByKey, translates } from './words'

/** One subject through all editions, with the number and the title that each edition gave it. */
export const category = z.strictObject({
  name: plainText,
  summary: plainText,
  sign: z.enum(signNames).optional(),
  themes: some(oneOf(themes)),
  editions: some(
    z.strictObject({
      edition: year,
      number,
      title: plainText,
      /** Whether the edition's own list of similar actions survives; pending while it has recognised nobody. */
      similarList: z.enum(['complete', 'cut', 'lost', 'none', 'unread', 'pending']),
      recommendations: text.optional(),
      source: key,
    }),
  ),
  formerSlugs: list(slug),
  ...dated,
})

export const categoryTranslation = z.strictObject({
  translates,
  name: plainText,
  summary: plainText,
  titles: titlesByKey,
  recommendations: byKey,
})

/** The words of a category that a translation says. */
export const categoryWords = ({ name, summary, editions }: z.output<typeof category>) => ({
  name,
  summary,
  titles: Object.fromEntries(editions.map(({ edition, title }) => [edition, title])),
  recommendations: present(Object.fromEntries(editions.map((one) => [one.edition, one.recommendations]))),
})
