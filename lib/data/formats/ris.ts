import type { Citation } from '../citation'

/** Citations as a RIS file. */
export function* writeRis(citations: Iterable<Citation>): Generator<string> {
  for (const citation of citations) yield record(citation)
}

/** A citation as a RIS record. A line break would start a new field, so none is let through. */
function record({ id, title, author, container, summary, changed, address, lang }: Citation): string {
  const fields = [
    ['TY', 'ELEC'],
    ['ID', id],
    ['AU', author],
    ['TI', title],
    ['T2', container],
    ['PY', changed.slice(0, 4)],
    ['DA', changed.replaceAll('-', '/')],
    ['PB', author],
    ...(summary ? [['AB', summary]] : []),
    ['LA', lang],
    ['UR', address],
    ['ER', ''],
  ]
  return fields.map(([tag, value = '']) => `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`).join('')
}
