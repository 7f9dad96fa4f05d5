import { z } from 'zod'
import type { Catalogue } from '../../catalogue'
import { oneOf } from '../../content/schemas/fields'
import { plain } from '../../text/plain'
import { countsIn, practicesIn } from '../../queries/cities'
import { voivodeships } from '../../voivodeships'
import { core, first, text, texts, third } from './columns'
import { cityOwner, coreOf } from './owner'
import { storyColumns } from './plain-text'
import { idsIn, sourceIds } from './source-ids'

export const cityRecord = z
  .strictObject({
    ...core,
    voivodeship: oneOf(voivodeships),
    latitude: z.number(),
    longitude: z.number(),
    awards: z.int(),
    similar: z.int(),
    practices: texts,
    story: text,
    gaps: texts,
    sources: texts,
    storySources: texts.meta(third),
  })
  .meta(first)

/** Every city as a record. */
export function* cityRecords(catalogue: Catalogue): Generator<z.output<typeof cityRecord>> {
  const idOf = sourceIds(catalogue)
  for (const city of catalogue.cities.values())
    yield {
      ...coreOf(cityOwner(city, catalogue.lang)),
      summary: plain(city.summary),
      voivodeship: city.voivodeship,
      ...city.coordinates,
      ...countsIn(catalogue, city),
      practices: practicesIn(catalogue, city).map(({ slug }) => `practices/${slug}`),
      ...storyColumns(city.body, city.gaps),
      sources: city.sources.map(idOf),
      storySources: idsIn(city.body, city.sources, idOf),
    }
}
