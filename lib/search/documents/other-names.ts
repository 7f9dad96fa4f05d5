import type { Term } from '../../catalogue'
import { keepForeign } from '../../text/foreign'
import type { OtherNames } from '../../content/synonyms'
import { plain } from '../../text/plain'
import type { Draft } from './document'

const headingsOf = ({ text }: Draft): string[] =>
  [...text.matchAll(/^#{2,6} (.+)$/gm)].map(([, heading = '']) => plain(keepForeign(heading)))

const isAbbreviation = (term: string) => /^\p{Lu}\S*\p{Lu}$/u.test(term)
/** Whether a title has these words, whole. */
const names = (title: string, words: string) => words !== '' && ` ${title} `.includes(` ${words} `)

/** The abbreviations, by the glossary, of what a title names: KDS of „Komisja Dialogu Społecznego ds. Cudzoziemców”. */
export const shortNamesOf = (title: string, terms: readonly Term[]): string[] =>
  terms.flatMap(({ term, name }) =>
    // In a translation the Polish name stands beside the translated one: „Komisja … (Committee …)”.
    isAbbreviation(term) &&
    plain(name)
      .split(/ \(|\)/)
      .some((words) => names(title, words))
      ? [term]
      : [],
  )

/**
 * Makes the function that lists the names of a page beside its title: its own, and of what stands in its text. A
 * heading that other pages have too names nothing in particular, nor do those of a practice: they are chapters of its
 * story, like „Pieniądze”. A practice may have an abbreviation instead. Readers look for a number to ring by names of
 * its own, whatever the text calls it.
 */
export function makeOtherNamesOf(
  drafts: readonly Draft[],
  terms: readonly Term[],
  { telephone }: OtherNames,
): (draft: Draft) => string[] {
  const pages = new Map<string, number>()
  for (const heading of drafts.flatMap((draft) => [...new Set(headingsOf(draft))]))
    pages.set(heading, (pages.get(heading) ?? 0) + 1)
  return (draft) => [
    ...(draft.kind === 'practice'
      ? shortNamesOf(draft.title, terms)
      : headingsOf(draft).filter((heading) => pages.get(heading) === 1)),
    ...(draft.text.includes('](tel:') ? telephone : []),
  ]
}
