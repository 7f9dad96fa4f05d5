import type { Citation } from '../citation'

const languages = { pl: 'polish', en: 'english', uk: 'ukrainian' }
const marks: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // BibTeX counts braces after a backslash too.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
}
/** Text as TeX reads it; letters of every alphabet stay as they are. */
const tex = (text: string) => text.replace(/\s+/g, ' ').replace(/[\\~^{}$&#_%]/g, (mark) => marks[mark] ?? `\\${mark}`)

/** Citations as a BibTeX file. */
export function* writeBibtex(citations: Iterable<Citation>): Generator<string> {
  for (const citation of citations) yield entry(citation)
}

/**
 * A citation as an entry of a BibTeX file. The inner braces keep capitals in titles and a corporate author in one
 * piece.
 */
const entry = ({
  id,
  title,
  place,
  author,
  container,
  published,
  changed,
  address,
  lang,
}: Citation): string => `@online{${id},
  author = {{${tex(author)}}},
  title = {{${tex(title)}}},
  organization = {${tex(container)}},
  location = {${tex(place)}},
  year = {${changed.slice(0, 4)}},
  month = {${changed.slice(5, 7)}},
  date = {${changed}},
  url = {${address}},
  langid = {${languages[lang]}},
  origdate = {${published}}
}
`
