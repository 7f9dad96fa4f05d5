import type { Citation } from '../citation'

const parts = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] })

/** Citations as a CSL-JSON file. */
export const writeCsl = (citations: Iterable<Citation>): Iterable<string> => [
  `${JSON.stringify([...citations].map(item), null, 2)}\n`,
]

/** A citation as an item of CSL: issued on the day of its last change, first published on `original-date`. */
const item = ({ id, title, author, container, summary, published, changed, address, lang }: Citation) => ({
  id,
  type: 'webpage',
  title,
  author: [{ literal: author }],
  'container-title': container,
  publisher: author,
  issued: parts(changed),
  'original-date': parts(published),
  URL: address,
  language: lang,
  ...(summary ? { abstract: summary } : {}),
})
