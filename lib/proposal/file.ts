import type { Catalogue, Practice } from '../catalogue'
import { referenceTo } from '../text/references'
import { SILENT } from '../content/schemas/fields'
import { freeSlug, slugOf, takenSlugs } from '../content/slug'
import { inlineMarkdownOf, markdownOf, writeFile } from '../content/write'
import { oneLine } from '../text/typography'
import {
  askedFields,
  criterionName,
  resultName,
  resultRows,
  sourceFields,
  sourceName,
  sourceRows,
  type Typed,
} from './fields'
import { knownCity, knownPractice } from './known'
import { withinLimits } from './limits'

/** The fields of the file; those named here are plain text, the others are Markdown or chosen from a list. */
type Fields = { title: string; summary: string; sources: readonly object[]; published: string }
/**
 * A proposal as a content file. `newCity` is one that the catalogue has no page of, `existing` a practice of the same name
 * in the same place; `rows` says in which row of the form each result and each source stood.
 */
export type Proposal = {
  name: string
  path: string
  data: Fields
  body: string
  text: string
  newCity: string | undefined
  existing: Practice | undefined
  rows: { results: number[]; sources: number[] }
}

const KEY = 'zgloszenie'
/** Letters of which no name of a file can be made. */
const notLatin = /(?!\p{Script=Latin})\p{L}/u

/**
 * Makes the content file of what was typed. `polish` is the catalogue in the language of content files, `local` the one
 * in the reader's. It may have faults: check.ts finds them.
 */
export function proposalOf(
  typed: Typed,
  { polish, local, today }: { polish: Catalogue; local: Catalogue; today: string },
): Proposal {
  const { one, all } = withinLimits(typed)
  const place = oneLine(one('city'))
  const known = knownCity(place, [polish, local])
  const city = known?.slug ?? (notLatin.test(place) ? '' : slugOf(place))
  const slug = freeSlug(
    [city || slugOf(one('voivodeship')), slugOf(oneLine(one('title'))) || KEY].filter(Boolean).join('-'),
    takenSlugs(polish),
  )
  const results = resultRows.filter((row) => one(resultName(row, 'date')) || one(resultName(row, 'text')))
  const sources = sourceRows.filter((row) =>
    sourceFields.some((field) => field !== 'kind' && one(sourceName(row, field))),
  )
  const data = {
    title: oneLine(one('title')),
    ...(place ? { city } : {}),
    ...(one('voivodeship') ? { voivodeship: one('voivodeship') } : {}),
    summary: oneLine(one('summary')),
    themes: all('themes'),
    audiences: all('audiences'),
    leadBodyKind: one('leadBodyKind'),
    status: { state: one('state'), asOf: today, source: KEY },
    proposed: { on: today, category: one('category') },
    how: {
      ...Object.fromEntries(
        askedFields.map((field) => {
          const text = inlineMarkdownOf(one(field))
          return [field, text && text !== SILENT ? text + referenceTo(KEY) : SILENT]
        }),
      ),
      recommendations: SILENT,
    },
    results: results.map((row) => ({
      key: `wynik-${row}`,
      date: one(resultName(row, 'date')),
      text: inlineMarkdownOf(one(resultName(row, 'text'))),
      source: KEY,
    })),
    timeline: [
      ...(one('start')
        ? [
            {
              key: 'poczatek',
              date: one('start'),
              text: one('state') === 'planowana' ? 'Planowany początek praktyki.' : 'Początek praktyki.',
              sources: [KEY],
            },
          ]
        : []),
      { key: KEY, date: today, text: 'Praktyka zostaje zgłoszona do katalogu.', sources: [KEY] },
    ],
    sources: [
      {
        key: KEY,
        title: 'Zgłoszenie praktyki',
        publisher: oneLine(one('proposer')),
        kind: 'zgloszenie',
        published: today,
      },
      ...sources.map((row) => {
        const address = oneLine(one(sourceName(row, 'address')))
        return {
          key: `zrodlo-${row}`,
          title: oneLine(one(sourceName(row, 'title'))),
          publisher: oneLine(one(sourceName(row, 'publisher'))) || SILENT,
          kind: one(sourceName(row, 'kind')),
          ...(address ? { address } : {}),
        }
      }),
    ],
    published: today,
    changed: today,
  }
  const answers = [...polish.criteria.values()].map(
    (criterion) => `## ${criterion.name}\n\n${markdownOf(one(criterionName(criterion.slug)))}`,
  )
  const body = [markdownOf(one('story')), ...answers].filter(Boolean).join('\n\n')
  const newCity = place && !known ? city : undefined
  const existing = knownPractice(data.title, place ? city : one('voivodeship'), [polish, local])
  const comment = `# Zgłoszenie z formularza. Przed publikacją: sprawdź dane, dopisz źródła, uruchom npm run content.\n${newCity ? `# Tego miasta nie ma jeszcze w katalogu. Najpierw dodaj content/cities/${newCity}.md: npm run new -- city\n` : ''}`
  const name = `${slug}.md`
  return {
    name,
    path: `content/practices/${name}`,
    data,
    body,
    text: writeFile(data, body, comment),
    newCity,
    existing: existing && local.practices.get(existing.slug),
    rows: { results, sources },
  }
}
