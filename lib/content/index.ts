import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse as parseYaml } from 'yaml'
import type { Catalogue } from '../catalogue'
import type { Lang } from '../i18n/langs'
import { readSynonyms } from '../search/synonyms'
import { checkContent } from './check'
import { readLinks, type Links } from './links'
import type { ContentFile } from './parse'
import { ContentError } from './problem'

export { checkContent } from './check'

/** Reads every Markdown file of a content folder, sorted by path. The guide for authors is not content. */
export function readContent(root = process.cwd()): ContentFile[] {
  return readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md') && entry.name !== 'README.md')
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ path: file.slice(root.length + 1).replaceAll('\\', '/'), bytes: readFileSync(file) }))
}

/** The catalogue of content files in one language. Throws a ContentError with every problem. */
export function buildCatalogue(files: readonly ContentFile[], lang: Lang, links?: Links): Catalogue {
  const { problems, catalogue } = checkContent(files, links)
  if (problems.length > 0) throw new ContentError(problems)
  return catalogue(lang)
}

const catalogues = new Map<Lang, Catalogue>()
/** The catalogue of this project's content, read once for each process. */
export function getCatalogue(lang: Lang): Catalogue {
  const known = catalogues.get(lang)
  if (known) return known
  const catalogue = buildCatalogue(readContent(), lang, getLinks())
  catalogues.set(lang, catalogue)
  return catalogue
}

/** The editors' synonyms for the search, by language. Throws where the file is not in order. */
export const getSynonyms = () => readSynonyms(parseYaml(readFileSync(join(process.cwd(), 'content/synonyms.yaml'), 'utf8')))

/** What `npm run links` recorded of outside addresses; nothing where it has not been run. */
export function getLinks(root = process.cwd()): Links {
  const file = join(root, 'content/links.json')
  return existsSync(file) ? readLinks(readFileSync(file, 'utf8')) : new Map()
}
