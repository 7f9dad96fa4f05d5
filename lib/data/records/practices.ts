import { z } from 'zod'
import type { Catalogue, HowField, Practice } from '../../catalogue'
import { oneOf, partialDate, year } from '../../content/schemas/fields'
import { outcomeOf } from '../../queries/outcome'
import { plain } from '../../text/plain'
import { categoriesFor } from '../../queries/practices'
import { audiences, findings, leadBodyKinds, states, themes } from '../../vocabularies'
import { voivodeships } from '../../voivodeships'
import { core, first, second, silent, text, texts, third } from './columns'
import { coreOf, practiceOwner } from './owner'
import { storyColumns } from './plain-text'
import { idsIn, sourceIds } from './source-ids'

export const practiceRecord = z
  .strictObject({
    ...core,
    city: text.nullable(),
    cityName: text.nullable(),
    voivodeship: oneOf(voivodeships),
    editions: z.array(year),
    categories: texts,
    recognition: texts,
    status: oneOf(states),
    statusAsOf: partialDate,
    themes: z.array(oneOf(themes)),
    audiences: z.array(oneOf(audiences)),
    leadBodyKind: oneOf(leadBodyKinds),
    leadBody: silent,
    justification: silent,
    legalBasis: silent,
    funding: silent,
    partners: silent,
    forWhom: silent,
    scale: silent,
    period: silent,
    failures: silent,
    recommendations: silent,
    story: text,
    gaps: texts,
    sources: texts,
    outcome: oneOf(findings).nullable().meta(second),
    reasons: texts.meta(second),
    opinions: texts.meta(second),
    relations: texts.meta(second),
    statusSource: text.meta(second),
    recognitionSources: texts.meta(second),
    categoryNames: texts.meta(second),
    howSources: texts.meta(third),
    storySources: texts.meta(third),
    statusSourceAddress: z.url().nullable().meta(third),
    sourceAddresses: z.array(z.url()).meta(third),
  })
  .meta(first)

/**
 * Practices as records, in the order given. They are made one by one, as they are asked for: those of ten thousand
 * practices at once would be half a gigabyte.
 */
export function* practiceRecords(
  catalogue: Catalogue,
  practices: Iterable<Practice> = catalogue.practices.values(),
): Generator<z.output<typeof practiceRecord>> {
  const idOf = sourceIds(catalogue)
  for (const practice of practices) {
    const { city, voivodeship, recognition, status, how, themes, audiences, leadBodyKind, relations } = practice
    const textOf = (field: HowField) => (how[field] ? plain(how[field].text) : null)
    const judgementsIn = (field: 'justification' | 'opinion') =>
      recognition.flatMap(({ edition, category, [field]: words }) =>
        words ? [`${edition.year}/${category.slug}: ${plain(words)}`] : [],
      )
    yield {
      ...coreOf(practiceOwner(practice, catalogue.lang)),
      summary: plain(practice.summary),
      city: city?.slug ?? null,
      cityName: city?.name ?? null,
      voivodeship,
      editions: recognition.map(({ edition }) => edition.year),
      categories: categoriesFor(practice).map(({ slug }) => slug),
      recognition: recognition.map(({ edition, category, as }) => `${edition.year}/${category.slug}/${as}`),
      status: status.state,
      statusAsOf: status.asOf,
      themes,
      audiences,
      leadBodyKind,
      leadBody: textOf('leadBody'),
      justification: textOf('justification'),
      legalBasis: textOf('legalBasis'),
      funding: textOf('funding'),
      partners: textOf('partners'),
      forWhom: textOf('forWhom'),
      scale: textOf('scale'),
      period: textOf('period'),
      failures: textOf('failures'),
      recommendations: textOf('recommendations'),
      ...storyColumns(practice.body, practice.gaps),
      sources: practice.sources.map(idOf),
      outcome: outcomeOf(practice) ?? null,
      reasons: judgementsIn('justification'),
      opinions: judgementsIn('opinion'),
      relations: relations.map(({ practice: other, kind, text }) => `practices/${other}/${kind}: ${plain(text)}`),
      statusSource: idOf(status.source),
      recognitionSources: recognition.map(({ source }) => idOf(source)),
      categoryNames: categoriesFor(practice).map(({ name }) => plain(name)),
      howSources: Object.entries(how).flatMap(([field, value]) =>
        idsIn(value?.text ?? '', practice.sources, idOf).map((id) => `${field}: ${id}`),
      ),
      storySources: idsIn(practice.body, practice.sources, idOf),
      statusSourceAddress: status.source.address ?? null,
      sourceAddresses: practice.sources.flatMap(({ address }) => address ?? []),
    }
  }
}
