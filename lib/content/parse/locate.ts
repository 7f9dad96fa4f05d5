import { isMap, isPair, isScalar, isSeq, type Document, type Node } from 'yaml'

const startOf = (node: unknown) => (isMap(node) || isSeq(node) || isScalar(node) ? node.range?.[0] : undefined)

/**
 * The offset in the YAML text where the value at `path` stands: its key in a map, its item in a list.
 * Where a part of the path is missing, the nearest parent that is there.
 */
export function locate(document: Document, path: readonly PropertyKey[]): number {
  let node: Node | null | unknown = document.contents
  let offset = 0
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
      )
      if (!pair) return offset
      offset = startOf(pair.key) ?? offset
      node = pair.value
    } else if (isSeq(node)) {
      node = node.items[Number(step)]
      offset = startOf(node) ?? offset
    } else return offset
  }
  return offset
}
