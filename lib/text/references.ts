import type { CollectionName } from '../content/schemas'

/**
 * The word before the colon in a link, and the collection it means. Besides these, [words](lang:en) marks foreign
 * words, [words](glossary:bom@pl) a link in foreign words, and [](source:key) refers to a source.
 */
export const schemes: ReadonlyMap<string, CollectionName> = new Map([
  ['practice', 'practices'],
  ['city', 'cities'],
  ['category', 'categories'],
  ['edition', 'editions'],
  ['jury', 'jury'],
  ['criteria', 'criteria'],
  ['page', 'pages'],
  ['glossary', 'glossary'],
])

/** What a link that leaves the catalogue begins with; the renderer knows no other spelling, such as HTTP:. */
export const outside = ['http', 'https', 'mailto', 'tel']

/**
 * A link as nearly all are written, [words](address), with no other mark of Markdown in it: it can be read without a
 * parser.
 */
export const plainLink = /(?<![\\!])\[([^[\]<`\\|\n]*)\]\(([a-z]+:[^\s()<>\\&]*)\)/g

/** The word before the colon in what refers to a source: „tekst.[](source:klucz)”. */
export const SOURCE = 'source'
const sourceReference = /(?<=(?<!\\)(?:\\\\)*)\[\]\(source:([^()\s]*)\)/g

/** A reference to a source as authors write it. */
export const referenceTo = (key: string): string => `[](${SOURCE}:${key})`

/** The references of a text to sources, in order: the key of each and where it stands. */
export const sourceReferences = (text: string): { key: string; offset: number }[] =>
  Array.from(text.matchAll(sourceReference), ({ 1: key = '', index }) => ({ key, offset: index }))

/** The keys of the sources to which a text refers, in order. */
export const sourcesIn = (text: string): string[] => sourceReferences(text).map(({ key }) => key)

/** A text with something else in the place of each reference to a source. */
export const replaceSources = (text: string, put: (key: string, written: string) => string): string =>
  text.replace(sourceReference, (written: string, key: string) => put(key, written))

/** Whether the last thing in a text is a reference to a source. */
export const endsInSource = (text: string): boolean => replaceSources(text, () => '\0').endsWith('\0')

type Reference = {
  scheme: string
  /** Undefined where the scheme is not known, or only marks a language. */
  collection: CollectionName | undefined
  target: string
  lang: string | undefined
}
/**
 * What a link's address says, unless it leads outside or to a path: `glossary:bom@pl` is an entry named in Polish,
 * `lang:pl` marks Polish words.
 */
export function readReference(address: string): Reference | undefined {
  const [, scheme, target = '', lang] = /^([^:/?#]*):(.*?)(?:@([a-z]{2}))?$/s.exec(address) ?? []
  return scheme === undefined || outside.includes(scheme)
    ? undefined
    : { scheme, collection: schemes.get(scheme), target, lang: scheme === 'lang' ? target : lang }
}
