import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import type { Catalogue } from '../catalogue'
import type { Lang } from '../i18n/langs'
import { build } from './build'
import { link, type Entries } from './link'
import { identify, parse, type ContentFile, type ParsedFile } from './parse'
import { ContentError, type Problem } from './problem'
import { proseProblems } from './prose'
import { schemas, type CollectionName, type FrontMatter } from './schemas'
import { validate, type Entry } from './validate'

/** Reads every Markdown file of a content folder, sorted by path. The guide for authors is not content. */
export function readContent(root = process.cwd()): ContentFile[] {
  return readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md') && entry.name !== 'README.md')
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ path: file.slice(root.length + 1).replaceAll('\\', '/'), bytes: readFileSync(file) }))
}

/** Makes the catalogue of content files, or gives every problem in them, of one file alone and between files. */
export function checkContent(files: readonly ContentFile[]): { problems: Problem[]; catalogue: (lang: Lang) => Catalogue } {
  const problems: Problem[] = []
  const slugs: Record<CollectionName, Set<string>> = { practices: new Set(), cities: new Set(), categories: new Set(), editions: new Set(), jury: new Set(), criteria: new Set(), pages: new Set(), glossary: new Set() }
  const parsed: ParsedFile[] = []
  const paths = new Set<string>()
  for (const file of files) {
    const identity = identify(file.path)
    if (identity) slugs[identity.collection].add(identity.slug)
    const result = paths.has(file.path) ? [twice(file)] : parse(file)
    paths.add(file.path)
    if (Array.isArray(result)) problems.push(...result)
    else {
      parsed.push(result)
      problems.push(...proseProblems(result))
    }
  }
  const valid = <C extends CollectionName>(collection: C, schema: z.ZodType<FrontMatter<C>>): Map<string, Entry<C>> => {
    const results = parsed.filter((file) => file.collection === collection).map((file) => validate(schema, file))
    problems.push(...results.flatMap((result) => (Array.isArray(result) ? result : [])))
    return new Map(results.flatMap((result) => (Array.isArray(result) ? [] : [[result.slug, result]])))
  }
  const entries: Entries = {
    practices: valid('practices', schemas.practices), cities: valid('cities', schemas.cities), categories: valid('categories', schemas.categories), editions: valid('editions', schemas.editions),
    jury: valid('jury', schemas.jury), criteria: valid('criteria', schemas.criteria), pages: valid('pages', schemas.pages), glossary: valid('glossary', schemas.glossary),
  }
  problems.push(...link(entries, slugs))
  return { problems, catalogue: (lang) => build(entries, lang) }
}

const twice = ({ path }: ContentFile): Problem => ({ path, line: 1, column: 1, field: 'plik', expected: 'jednego pliku o tej nazwie', actual: 'drugi taki sam', fix: 'usuń jeden z nich' })

/** The catalogue of content files in one language. Throws a ContentError with every problem. */
export function buildCatalogue(files: readonly ContentFile[], lang: Lang): Catalogue {
  const { problems, catalogue } = checkContent(files)
  if (problems.length > 0) throw new ContentError(problems)
  return catalogue(lang)
}

const catalogues = new Map<Lang, Catalogue>()
/** The catalogue of this project's content, read once for each process. */
export function getCatalogue(lang: Lang): Catalogue {
  const known = catalogues.get(lang)
  if (known) return known
  const catalogue = buildCatalogue(readContent(), lang)
  catalogues.set(lang, catalogue)
  return catalogue
}
