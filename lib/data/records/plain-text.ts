import type { Gap } from '../../catalogue'
import { plain, unquoted } from '../../text/plain'

/** The words of a list of items, without formatting. */
export const plainTexts = (items: readonly { text: string }[]) => items.map(({ text }) => plain(text))

/** A story without formatting: a line for each paragraph, heading and item of a list. */
const lines = (body: string) =>
  unquoted(body)
    .split(/\n{2,}|\n(?=(?:[-*]|\d+\.) )/)
    .map(plain)
    .filter(Boolean)
    .join('\n')

/** The columns that hold the story of an entry, and what its sources lack. */
export const storyColumns = (body: string, gaps: readonly Gap[]) => ({ story: lines(body), gaps: plainTexts(gaps) })
