const pretty = (value: object) => JSON.stringify(value, null, 2)

/**
 * What JSON.stringify({ ...head, [name]: items }, null, 2) gives, and a line end, in pieces of one item: ten thousand
 * practices as one string would take hundreds of megabytes.
 */
export function* writeJsonList(head: object, name: string, items: Iterable<object>): Generator<string> {
  const empty = pretty({ ...head, [name]: [] })
  const inside = empty.length - ']\n}'.length
  let before = empty.slice(0, inside)
  let after = ''
  for (const item of items) {
    yield `${before}\n    ${pretty(item).replaceAll('\n', '\n    ')}`
    before = ','
    after = '\n  '
  }
  yield `${after || before}${empty.slice(inside)}\n`
}
