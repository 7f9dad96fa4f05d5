import type { Catalogue, Recognition, Source } from '../../catalogue'
import { required } from '../../required'
import type { FrontMatter, Translation } from '../schemas'
import type { Localisation } from './localisation'

type Written = FrontMatter<'practices'>['recognition'][number]
type Translated = Translation<'practices'>['recognition'][string]

/** The recognition of a practice by each edition, the earliest first. */
export const buildRecognition = (
  items: readonly Written[],
  translations: Readonly<Record<string, Translated>> | undefined,
  localisation: Localisation,
  sourceOf: (key: string) => Source,
  { editions, categories }: Pick<Catalogue, 'editions' | 'categories'>,
): Recognition[] =>
  items
    .map((one) => ({
      ...one,
      ...translated(one, translations?.[one.edition], localisation),
      edition: required(editions.get(String(one.edition)), one.edition),
      category: required(categories.get(one.category), one.category),
      source: sourceOf(one.source),
    }))
    .sort((a, b) => a.edition.year - b.edition.year)

/** What an edition said of a practice: in this language if all of it is translated. */
function translated(one: Written, translation: Translated | undefined, { lang }: Localisation) {
  const fields = ['title', 'summary', 'justification', 'opinion'] as const
  const isComplete = fields.every((field) => !one[field] || translation?.[field])
  return isComplete ? { ...translation, lang } : { lang: 'pl' as const }
}
