import matter from 'gray-matter'
import { LineCounter, parseDocument } from 'yaml'
import { langs, type Lang } from '../i18n/langs'
import { isCollectionName, type CollectionName } from './schemas'
import { locate } from './locate'
import type { Position, Problem } from './problem'
import { slugOf } from './slug'
import { yamlFault } from './yaml-faults'

/** A file as it was read: its path from the project's root, and its bytes. */
export type ContentFile = { path: string; bytes: Uint8Array }
/** A file taken apart, not yet checked against a schema. */
export type ParsedFile = {
  path: string
  collection: CollectionName
  slug: string
  lang: Lang
  data: unknown
  body: string
  /** The line of the file on which the body begins. */
  bodyLine: number
  /** Where the value at a path of the front matter stands; where it is missing, its nearest parent. */
  position: (path: readonly PropertyKey[]) => Position
}

/** Characters that no text has and no editor shows. */
export const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/

const MAX_BYTES = 1_000_000
const address = /^content\/([a-z]+)\/([a-z0-9]+(?:-[a-z0-9]+)*)(?:\.([a-z]{2}))?\.md$/
const isLang = (value: string): value is Lang => langs.some((lang) => lang === value)

/** gray-matter splits the file; it must never run or read what it finds (`---js` would be executed). */
const split = (text: string) => matter(text, { language: 'yaml', engines: { yaml: () => ({}) } })

/** The collection, name and language that a path stands for; undefined where it stands for none. */
export function identify(path: string): { collection: CollectionName; slug: string; lang: Lang } | undefined {
  const [, collection = '', slug = '', lang = 'pl'] = address.exec(path) ?? []
  return isCollectionName(collection) && isLang(lang) ? { collection, slug, lang } : undefined
}

/** Takes one file apart. Gives the parsed file, or the problems that kept it from being read. */
export function parse({ path, bytes }: ContentFile): ParsedFile | Problem[] {
  const problem = (
    field: string,
    expected: string,
    actual: string,
    fix: string,
    at: Position = { line: 1, column: 1 },
  ): Problem[] => [{ path, field, expected, actual, fix, ...at }]
  const identity = identify(path)
  if (!identity) {
    return problem(
      'plik',
      'ścieżki content/<zbiór>/<nazwa>.md z małych liter, cyfr i łączników',
      `„${path}”`,
      betterName(path),
    )
  }
  if (bytes.length > MAX_BYTES)
    return problem(
      'plik',
      'najwyżej 1 MB tekstu',
      `${bytes.length} bajtów`,
      'skróć tekst albo podziel go na kilka plików',
    )
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n')
  } catch {
    return problem(
      'plik',
      'tekstu w kodowaniu UTF-8',
      'inne kodowanie',
      'zapisz plik jeszcze raz jako UTF-8',
      brokenByte(bytes),
    )
  }
  const hidden = control.exec(text)
  if (hidden)
    return problem(
      'plik',
      'zwykłego tekstu',
      'niewidoczny znak sterujący',
      'usuń ten znak',
      after(text.slice(0, hidden.index)),
    )
  const first = text.split('\n', 1)[0] ?? ''
  if (first.trimEnd() !== '---')
    return problem(
      'plik',
      'wiersza --- na początku pliku',
      first.trim() ? `„${first.slice(0, 40)}”` : 'pusty wiersz',
      'zacznij plik od ---, pod spodem wpisz pola, zakończ je wierszem ---',
    )
  if (!/\n---[ \t]*(\n|$)/.test(text))
    return problem('plik', 'wiersza --- po polach', 'brak takiego wiersza', 'dopisz wiersz --- między polami a treścią')
  const { matter: yaml, content } = split(text)
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false })
  const at = (offset: number): Position => ({
    line: lines.linePos(offset).line + (yaml.startsWith('\n') ? 0 : 1),
    column: lines.linePos(offset).col,
  })
  const fault = yamlFault(document.errors, yaml)
  if (fault) return problem('YAML', 'poprawnego zapisu pól', fault.actual, fault.fix, at(fault.offset))
  const body = content.replace(/^\n+/, '')
  const bodyLine = text.slice(0, text.length - body.length).split('\n').length
  const data = read(document)
  if (data instanceof Error)
    return problem('YAML', 'pól bez kotwic & i odwołań *', 'zbyt wiele odwołań', 'wpisz wartości wprost')
  return { path, ...identity, data, body: body.trimEnd(), bodyLine, position: (keys) => at(locate(document, keys)) }
}

const read = (document: ReturnType<typeof parseDocument>): unknown => {
  try {
    return document.toJS({ maxAliasCount: 20 })
  } catch (error) {
    return error // too many aliases: a few lines could fill the memory
  }
}

const after = (before: string): Position => {
  const lines = before.split('\n')
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}

/** The place of the first byte that is not UTF-8: everything before it decodes. */
function brokenByte(bytes: Uint8Array): Position {
  const lenient = new TextDecoder('utf-8').decode(bytes)
  return after(lenient.slice(0, lenient.indexOf('\ufffd')))
}

/** What to do with a file whose path says nothing: where only the name is wrong, the name it should have. */
function betterName(path: string): string {
  const [, folder = '', name = '', ending = ''] = /^content\/([a-z]+)\/([^/]+?)((?:\.(?:en|uk))?\.md)$/.exec(path) ?? []
  return isCollectionName(folder) && slugOf(name)
    ? `zmień nazwę pliku na content/${folder}/${slugOf(name)}${ending}`
    : 'zmień nazwę pliku albo przenieś go do właściwego folderu'
}
