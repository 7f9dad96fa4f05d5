import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { z } from 'zod'
import { HowList } from '@/components/how-list'
import { PracticeFacts } from '@/components/practice-facts'
import { PracticeHistory } from '@/components/practice-history'
import { PracticeRelations } from '@/components/practice-relations'
import { Prose } from '@/components/prose'
import { SimilarPractices } from '@/components/similar-practices'
import { SourceList } from '@/components/source-list'
import type { Catalogue } from '@/lib/catalogue'
import { checkContent } from '@/lib/content'
import { parse, type ContentFile } from '@/lib/content/parse'
import { formatProblems, type Problem } from '@/lib/content/problem'
import { proseProblems } from '@/lib/content/validate/prose'
import { schemas } from '@/lib/content/schemas'
import { validate } from '@/lib/content/validate'
import { small } from './fixtures/small'
import { spoilt } from './fixtures/spoilt'

/**
 * How many files that are in order alone go on to the second round and to a page: each costs as much as thirty others.
 * WHOLE=10000 takes all.
 */
const WHOLE = Number(process.env['WHOLE'] ?? 300)

/** Everything that pages show of a catalogue's entries, with no link that has lost its address. */
const render = (catalogue: Catalogue) => {
  const dead = /<a(?![^>]* href=)/
  for (const collection of [
    catalogue.practices,
    catalogue.cities,
    catalogue.categories,
    catalogue.editions,
    catalogue.jury,
    catalogue.criteria,
    catalogue.pages,
    catalogue.glossary,
  ]) {
    for (const { body } of collection.values())
      expect(renderToStaticMarkup(<Prose text={body} lang="pl" pageLang="pl" />)).not.toMatch(dead)
  }
  for (const practice of catalogue.practices.values()) {
    expect(
      renderToStaticMarkup(
        <>
          <HowList practice={practice} lang="pl" />
          <PracticeFacts practice={practice} today="2026-11-22" lang="pl" />
          <PracticeHistory practice={practice} today="2026-11-22" lang="pl" />
          <PracticeRelations catalogue={catalogue} practice={practice} />
          <SimilarPractices catalogue={catalogue} practice={practice} />
          <SourceList sources={practice.sources} lang="pl" />
        </>,
      ),
    ).not.toMatch(dead)
  }
}
/** The first round, which looks at a file alone: most spoilt files end here. */
const alone = (file: ContentFile): Problem[] => {
  const parsed = parse(file)
  if (Array.isArray(parsed)) return parsed
  const schema: z.ZodType = schemas[parsed.collection]
  const valid = validate(schema, parsed)
  return [...proseProblems(parsed), ...(Array.isArray(valid) ? valid : [])]
}

test(
  'any text as a content file gives a page or a list of problems, never a crash: 10,000 spoilt files',
  { timeout: 600_000 },
  () => {
    const seen = { problems: 0, links: 0, pages: 0 }
    fc.assert(
      fc.property(spoilt, (file) => {
        const first = alone(file)
        if (first.length > 0) {
          seen.problems++
          for (const { path, line, column, expected, fix } of first)
            expect(path === file.path && line > 0 && column > 0 && expected !== '' && fix !== '').toBe(true)
          return
        }
        if (seen.links + seen.pages >= WHOLE) return
        const { problems, catalogue } = checkContent([...small.filter(({ path }) => path !== file.path), file])
        if (problems.length > 0) {
          seen.links++
          expect(formatProblems(problems)).toContain('popraw:')
        } else {
          seen.pages++
          render(catalogue('pl'))
        }
      }),
      { numRuns: 10_000 },
    )
    expect(seen.problems).toBeGreaterThan(1000)
    expect(seen.pages).toBeGreaterThan(WHOLE / 2)
    expect(seen.links).toBeGreaterThan(0)
  },
)
