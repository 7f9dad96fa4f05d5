import type { Catalogue } from '../catalogue'
import { words, type Lang } from '../i18n'
import { askedFields, criterionName } from './fields'

/** What a field of the form is called in a language: a word of the interface, or the question of a criterion. */
export function labelsOf(catalogue: Catalogue, lang: Lang): (name: string) => string {
  const { propose: t, how } = words(lang)
  const fixed = new Map<string, string>([
    ...Object.entries(t.fields),
    ...askedFields.map((field): [string, string] => [field, how[field]]),
    ...[...catalogue.criteria.values()].map(({ slug, question }): [string, string] => [criterionName(slug), question]),
  ])
  const parts: Record<string, string> = {
    'result-date': t.fields.date,
    'result-text': t.fields.text,
    'source-title': t.fields.sourceTitle,
    'source-publisher': t.fields.publisher,
    'source-kind': t.fields.kind,
    'source-address': t.fields.address,
  }
  return (name) => {
    const [, list, row, field] = /^(result|source)-(\d+)-(\w+)$/.exec(name) ?? []
    return row ? t.row(parts[`${list}-${field}`] ?? name, Number(row)) : (fixed.get(name) ?? name)
  }
}
