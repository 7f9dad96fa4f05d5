import type { Citation } from '../citation'

const parts = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] })

/** A citation as CSL-JSON: issued on the day of its last change, first published on `original-date`. */
export const writeCsl = ({
  slug,
  title,
  author,
  container,
  summary,
  published,
  changed,
  address,
  lang,
}: Citation): string =>
  `${JSON.stringify([{ id: slug, type: 'webpage', title, author: [{ literal: author }], 'container-title': container, publisher: author, issued: parts(changed), 'original-date': parts(published), URL: address, language: lang, abstract: summary }], null, 2)}\n`
