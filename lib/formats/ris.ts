import type { Citation } from '../citation'

/** A citation as a RIS record. A line break would start a new field, so none is let through. */
export function writeRis({ slug, title, author, container, summary, changed, address, lang }: Citation): string {
  const fields = [
    ['TY', 'ELEC'],
    ['ID', slug],
    ['AU', author],
    ['TI', title],
    ['T2', container],
    ['PY', changed.slice(0, 4)],
    ['DA', changed.replaceAll('-', '/')],
    ['PB', author],
    ['AB', summary],
    ['LA', lang],
    ['UR', address],
    ['ER', ''],
  ]
  return fields.map(([tag, value = '']) => `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`).join('')
}
