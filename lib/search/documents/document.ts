import type { Practice } from '../../catalogue'
import { keepForeign } from '../../text/foreign'
import { plain, unquoted } from '../../text/plain'
import type { SearchDocument } from '../engine'

type Kind = 'practice' | 'city' | 'category' | 'edition' | 'juror' | 'page' | 'term' | 'help'

/** What the search knows of one page, whose address is its id. */
export type FindablePage = SearchDocument & {
  readonly kind: Kind
  readonly weight: number
  /** The practice that the page is about: its results tell the state. */
  readonly practice?: Practice
}

/** A page as the content gives it: its text still in Markdown, its weight that of its kind unless said. */
export type Draft = Omit<FindablePage, 'weight'> & { readonly weight?: number }

/**
 * Readers look for practices; a page that only speaks of them stands behind the practice itself. A city's page has what
 * is known last, in fewer words.
 */
const weights: Record<Kind, number> = {
  practice: 1,
  city: 1.4,
  juror: 1,
  page: 1,
  category: 0.75,
  edition: 0.7,
  term: 0.65,
  help: 0.85,
}

/**
 * Between texts that have nothing to do with each other: a snippet may show the end of one and the beginning of the
 * next. The line ends, so that `plain` knows a heading at the beginning of the next.
 */
const PAUSE = ' ·\n'

/** A text of one line holds no quotation and no list: „> 500 osób” keeps its sign. */
const withoutQuotes = (text: string) => (text.includes('\n') ? unquoted(text) : text)

/** Texts one after another, each once: a category's name may be its title in both editions. */
export const joined = (texts: readonly (string | null | undefined)[]): string =>
  [...new Set(texts.flatMap((text) => (text ? [withoutQuotes(text)] : [])))].join(PAUSE)

/** Makes a draft the page that is searched. Without a mark a heading would run into the sentence after it. */
export const finished = (draft: Draft): FindablePage => ({
  ...draft,
  text: plain(keepForeign(draft.text.replace(/^#{2,6} .+$/gm, '$& ·'))),
  weight: draft.weight ?? weights[draft.kind],
})
