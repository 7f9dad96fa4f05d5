import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { parse as parseYaml } from 'yaml'
import type { Catalogue } from '../catalogue'
import type { Lang } from '../i18n/langs'
import { readSynonyms } from '../search/synonyms'
import { checkContent } from './check'
import { readLinks, type Links } from './link-checks'
import type { ContentFile } from './parse'
import { ContentError } from './problem'

export { checkContent } from './check'

// The comments tell Next that these files are no part of its routes: it would list the whole content in each of them.
const namesIn = (folder: string) =>
  readdirSync(/* turbopackIgnore: true */ folder, { recursive: true, encoding: 'utf8' }).sort()
const inFolder = (folder: string, name: string) => join(/* turbopackIgnore: true */ folder, name)
const inProject = (path: string, root = process.cwd()) => inFolder(root, path)
const read = (path: string) => readFileSync(/* turbopackIgnore: true */ path)

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
export function buildCatalogue(files: readonly ContentFile[], lang: Lang, links?: Links): Catalogue {
  const { problems, catalogue } = checkContent(files, links)
  if (problems.length > 0) throw new ContentError(problems)
  return catalogue(lang)
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
  const links = getLinks()
  const catalogue = keepCatalogue(contentFiles(), lang, () => buildCatalogue(readContent(), lang, links), links)
  catalogues.set(lang, catalogue)
  return catalogue
}

/** What a catalogue depends on: the content, the checks of its links, and the code that reads them. */
function digest(files: Iterable<ContentFile>, links: Links): string {
  const hash = createHash('sha256').update(JSON.stringify([...links]))
  for (const { path, bytes } of files) hash.update(path).update(bytes)
  const code = inProject('lib')
  for (const name of existsSync(code) ? namesIn(code) : [])
    if (name.endsWith('.ts')) hash.update(read(inFolder(code, name)))
  return hash.digest('hex').slice(0, 32)
}

/**
 * The catalogue of files in one language, as an earlier process left it under .next/cache, or made now and left to the
 * next. Parsing 10,000 files takes a minute, and a build has five processes.
 */
export function keepCatalogue(
  files: Iterable<ContentFile>,
  lang: Lang,
  make: () => Catalogue,
  links: Links = new Map(),
): Catalogue {
  const folder = inProject('.next/cache/catalogue')
  const file = inFolder(folder, `${lang}-${digest(files, links)}`)
  if (existsSync(file)) return deserialize(read(file))
  const catalogue = make()
  try {
    mkdirSync(folder, { recursive: true })
    for (const old of namesIn(folder)) if (old.startsWith(lang)) rmSync(inFolder(folder, old), { force: true })
    writeFileSync(`${file}.${process.pid}`, serialize(catalogue))
    renameSync(`${file}.${process.pid}`, file) // at once whole: another process may be reading
  } catch {
    // A disk that cannot be written to: every process reads for itself.
  }
  return catalogue
}

/** The editors' synonyms for the search, by language. Throws where the file is not in order. */
export const getSynonyms = () => readSynonyms(parseYaml(read(inProject('content/synonyms.yaml')).toString()))

/** What `npm run links` recorded of outside addresses; nothing where it has not been run. */
export function getLinks(root?: string): Links {
  const file = inProject('content/links.json', root)
  return existsSync(file) ? readLinks(read(file).toString()) : new Map()
}
