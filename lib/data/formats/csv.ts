import { columnsOf, type RecordList } from '../record-list'

type CsvStyle = { delimiter: ',' | ';'; decimal: ',' | '.'; mark: '' | '\ufeff' }

/** Text at whose sight a spreadsheet would calculate instead of showing it. */
const formula = /^[=+\-@\t\r＝＋－＠]/
/** What joins the values of a list in one cell. */
const BETWEEN = ' | '

/**
 * Records as a table (RFC 4180: CRLF, quotes doubled). A cell that begins like a formula gets an apostrophe in front,
 * as OWASP advises: whoever opens the table must not run what an author or a source wrote. JSON has such texts
 * unchanged.
 */
export function* writeCsv({ set, records }: RecordList, { delimiter, decimal, mark }: CsvStyle): Generator<string> {
  const columns = columnsOf(set)
  const quote = (text: string) => (/[";,\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const cell = (value: unknown): string => {
    if (value === null || value === undefined) return ''
    if (typeof value === 'number') return quote(String(value).replace('.', decimal))
    const text = Array.isArray(value) ? value.join(BETWEEN) : String(value)
    return quote(formula.test(text) ? `'${text}` : text)
  }
  const row = (cells: readonly string[]) => `${cells.join(delimiter)}\r\n`
  yield mark + row(columns)
  for (const record of records) {
    const fields = new Map(Object.entries(record))
    yield row(columns.map((column) => cell(fields.get(column))))
  }
}
