import { basename } from 'node:path'
import type { Catalogue } from '../catalogue'
import type { Lang } from '../i18n/langs'
import { builtCatalogue, cachedCatalogue } from './cache'
import { checkContent } from './check'
import { exists, inFolder, inProject, namesIn, read } from './disk'
import type { ContentFile } from './parse'
import { ContentError, start } from './problem'
import { readSynonyms } from './synonyms'
import { readUrlChecks, type UrlChecks } from './url-checks'

export { builtCatalogue, cachedCatalogue } from './cache'
export { checkContent } from './check'

/**
 * Every Markdown file of a content folder, sorted by path and read one by one. The guide for authors is not content.
 */
function* contentFiles(root?: string): Generator<ContentFile> {
  const folder = inProject('content', root)
  const names = namesIn(folder).filter((name) => name.endsWith('.md') && basename(name) !== 'README.md')
  for (const name of names) yield { path: `content/${name.replaceAll('\\', '/')}`, bytes: read(inFolder(folder, name)) }
}

/** All files of a content folder at once. */
export const readContent = (root?: string): ContentFile[] => [...contentFiles(root)]

/** The catalogue of content files in one language. Throws a ContentError with every problem. */
export function buildCatalogue(files: readonly ContentFile[], lang: Lang, checks?: UrlChecks): Catalogue {
  const { problems, catalogue } = checkContent(files, checks)
  if (problems.length > 0) throw new ContentError(problems)
  return catalogue(lang)
}

/** Where a build left the content for the front, whose answers agree with its pages; undefined in every other process. */
const builtContent = () => process.env['BUILT_CONTENT']

function readCatalogue(lang: Lang): Catalogue {
  const checks = getUrlChecks()
  return cachedCatalogue(contentFiles(), lang, () => buildCatalogue(readContent(), lang, checks), checks)
}

declare global {
  /**
   * Held by the process and not by this module: Next bundles pages and route handlers apart, each with a copy of the
   * module.
   */
  var catalogues: Map<Lang, Catalogue> | undefined
}
// While developing each copy has its own, which goes when its code is edited.
const catalogues: Map<Lang, Catalogue> =
  process.env.NODE_ENV === 'development' ? new Map() : (globalThis.catalogues ??= new Map())
/** The catalogue of this project's content, read once for each process. */
export function getCatalogue(lang: Lang): Catalogue {
  const known = catalogues.get(lang)
  if (known) return known
  const built = builtContent()
  const catalogue = built === undefined ? readCatalogue(lang) : builtCatalogue(lang, inFolder(built, 'catalogue'))
  catalogues.set(lang, catalogue)
  return catalogue
}

/** The editors' words for the search, by language. Throws a ContentError where the file is not in order. */
export function getSynonyms(root = builtContent()) {
  const path = 'content/synonyms.yaml'
  const file = inProject(path, root)
  if (exists(file)) return readSynonyms(path, read(file))
  const fix = 'przywróć go z repozytorium albo zapisz pusty'
  throw new ContentError([{ path, field: 'plik', expected: 'pliku z synonimami', actual: 'brak pliku', fix, ...start }])
}

/**
 * What `npm run links` recorded of outside addresses; nothing where it has not been run. Throws a ContentError where the
 * record is not in order.
 */
export function getUrlChecks(root?: string): UrlChecks {
  const path = 'content/links.json'
  const file = inProject(path, root)
  return exists(file) ? readUrlChecks(read(file).toString(), path) : new Map()
}
