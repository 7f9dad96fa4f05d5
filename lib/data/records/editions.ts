import { z } from 'zod'
import type { Catalogue } from '../../catalogue'
import { year } from '../../content/schemas/fields'
import { plain } from '../../text/plain'
import { categoriesOf, countsOf } from '../../queries/editions'
import { jurorsOf } from '../../queries/jury'
import { core, first, second, text, texts, third } from './columns'
import { coreOf, editionOwner } from './owner'
import { plainTexts, storyColumns } from './plain-text'
import { idsIn, sourceIds } from './source-ids'

export const editionRecord = z
  .strictObject({
    ...core,
    year,
    awards: z.int(),
    similar: z.int(),
    categories: texts,
    criteria: texts,
    jury: texts,
    juryComplete: z.boolean(),
    experts: texts,
    credits: texts,
    story: text,
    gaps: texts,
    sources: texts,
    jurors: texts.meta(second),
    storySources: texts.meta(third),
  })
  .meta(first)

/** Every edition as a record. */
export function* editionRecords(catalogue: Catalogue): Generator<z.output<typeof editionRecord>> {
  const idOf = sourceIds(catalogue)
  for (const edition of catalogue.editions.values()) {
    const jurors = jurorsOf(catalogue, edition)
    yield {
      ...coreOf(editionOwner(edition, catalogue.lang)),
      summary: plain(edition.summary),
      year: edition.year,
      ...countsOf(catalogue, edition),
      categories: categoriesOf(catalogue, edition).map(({ category }) => category.slug),
      criteria: edition.criteria.map(({ slug }) => slug),
      jury: jurors.map(({ name }) => name),
      juryComplete: edition.juryComplete,
      experts: edition.experts.map(({ name, place }) => `${name}, ${place}`),
      credits: plainTexts(edition.credits),
      ...storyColumns(edition.body, edition.gaps),
      sources: edition.sources.map(idOf),
      jurors: jurors.map(({ name, origin, city }) => `${name}/${origin ?? ''}/${city ?? ''}`),
      storySources: idsIn(edition.body, edition.sources, idOf),
    }
  }
}
