import type { Catalogue } from '../catalogue'
import { words } from '../i18n'
import {
  askedFields,
  criterionName,
  resultFields,
  resultName,
  resultRows,
  sourceFields,
  sourceName,
  sourceRows,
} from './fields'

/** What a field of the form is called in the catalogue's language: a word of the interface, or the question of a criterion. */
export function labelsOf(catalogue: Catalogue): (name: string) => string {
  const { propose: t, how } = words(catalogue.lang)
  const ofSource = { ...t.fields, title: t.fields.sourceTitle }
  const labels = new Map<string, string>([
    ...Object.entries(t.fields),
    ...askedFields.map((field) => [field, how[field]] as const),
    ...[...catalogue.criteria.values()].map(({ slug, question }) => [criterionName(slug), question] as const),
    ...resultRows.flatMap((row) =>
      resultFields.map((field) => [resultName(row, field), t.resultRow(t.fields[field], row)] as const),
    ),
    ...sourceRows.flatMap((row) =>
      sourceFields.map((field) => [sourceName(row, field), t.sourceRow(ofSource[field], row)] as const),
    ),
  ])
  return (name) => labels.get(name) ?? name
}
