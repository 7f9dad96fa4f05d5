import { createHash } from 'node:crypto'
import { mkdirSync, openSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { deserialize, serialize } from 'node:v8'
import type { Catalogue, Practice } from '../catalogue'
import type { Lang } from '../i18n/langs'
import { required } from '../required'
import { exists, inFolder, inProject, namesIn, read } from './disk'
import type { ContentFile } from './parse'
import type { UrlChecks } from './url-checks'

/** Where the text of each practice stands in the file of texts: offset and length in bytes. */
type Spans = Map<string, [number, number]>
/** A catalogue whose practices have no text, and where their texts are. */
type Kept = { catalogue: Catalogue; spans: Spans }

/**
 * The catalogue of files in one language, as an earlier process left it under .next/cache, or made now and left to the
 * next. Parsing 10,000 files takes a minute, and a build has five processes.
 */
export function cachedCatalogue(
  files: Iterable<ContentFile>,
  lang: Lang,
  make: () => Catalogue,
  checks: UrlChecks = new Map(),
  folder = inProject('.next/cache/catalogue'),
): Catalogue {
  const name = `${lang}-${digest(files, checks)}`
  const file = inFolder(folder, name)
  if (exists(file)) return load(file)
  const catalogue = make()
  const { texts, rest } = packed(catalogue)
  try {
    mkdirSync(folder, { recursive: true })
    for (const other of namesIn(folder))
      if (other.startsWith(lang) && !other.startsWith(name)) rmSync(inFolder(folder, other), { force: true })
    put(textsOf(file), texts) // first: whoever finds the catalogue finds them too
    put(file, rest)
  } catch {
    // A disk that cannot be written to: every process reads for itself.
  }
  return catalogue
}

/** The catalogue of a language as a build left it in a folder, whatever its files say by now. Throws where it did not. */
export function builtCatalogue(lang: Lang, folder: string): Catalogue {
  const kept = new RegExp(`^${lang}-[0-9a-f]{32}$`)
  const name = namesIn(folder).find((one) => kept.test(one))
  if (name === undefined) throw new Error(`a build left no copy of the catalogue in ${lang}`)
  return load(inFolder(folder, name))
}

/** What a catalogue depends on: the content, the checks of its addresses, the code that reads them and its packages. */
function digest(files: Iterable<ContentFile>, checks: UrlChecks): string {
  const hash = createHash('sha256').update(JSON.stringify([...checks]))
  for (const { path, bytes } of files) hash.update(path).update(bytes)
  const [code, packages] = [inProject('lib'), inProject('package-lock.json')]
  if (exists(packages)) hash.update(read(packages))
  for (const name of exists(code) ? namesIn(code) : [])
    if (name.endsWith('.ts')) hash.update(read(inFolder(code, name)))
  return hash.digest('hex').slice(0, 32)
}

const textsOf = (file: string) => `${file}.texts`

/** A catalogue as it is kept: the texts of its practices, and everything else. */
function packed(catalogue: Catalogue) {
  const texts: Buffer[] = []
  const spans: Spans = new Map()
  const practices = new Map<string, Practice>()
  let end = 0
  for (const [slug, practice] of catalogue.practices) {
    const text = Buffer.from(practice.body)
    texts.push(text)
    spans.set(slug, [end, text.length])
    end += text.length
    practices.set(slug, { ...practice, body: '' })
  }
  const kept: Kept = { catalogue: { ...catalogue, practices }, spans }
  return { texts: Buffer.concat(texts), rest: serialize(kept) }
}

/** At once whole: another process may be reading. */
function put(file: string, bytes: Uint8Array) {
  writeFileSync(`${file}.${process.pid}`, bytes)
  renameSync(`${file}.${process.pid}`, file)
}

/**
 * The texts of practices are read when they are asked for. They are half of a catalogue, each page needs one of them,
 * and each process of a build would hold them all: with 10,000 practices, 180 MB.
 */
function load(file: string): Catalogue {
  const { catalogue, spans }: Kept = deserialize(read(file))
  const texts = openSync(/* turbopackIgnore: true */ textsOf(file), 'r')
  const body = {
    enumerable: true,
    get(this: Practice): string {
      const [start, length] = required(spans.get(this.slug), this.slug)
      const bytes = Buffer.alloc(length)
      readSync(texts, bytes, 0, length, start)
      return bytes.toString()
    },
  }
  for (const practice of catalogue.practices.values()) Object.defineProperty(practice, 'body', body)
  return catalogue
}
