// @ts-check

/**
 * A rewrite as Next hands it to an adapter: a public address and the route that renders it, `$1` for each part that varies.
 * @typedef {{ source?: string, destination?: string }} Rewrite
 */

/**
 * The public address of a route, by the project's own rewrites read backwards: /pl/practices/x stands at /praktyki/x.
 * A route that no rewrite leads to is its own address.
 * @param {readonly Rewrite[]} rewrites
 * @returns {(route: string) => string}
 */
export function publicAddresses(rewrites) {
  const backwards = rewrites.flatMap(({ source, destination }) => {
    if (!source || !destination) return []
    const names = source.match(/:\w+/g) ?? []
    const parts = destination.split(/\$\d/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    const order = [...destination.matchAll(/\$(\d)/g)].map(([, digit]) => names[Number(digit) - 1] ?? '')
    return [{ pattern: new RegExp(`^${parts.join('([^/]+)')}$`), order, source }]
  })
  return (route) => {
    for (const { pattern, order, source } of backwards) {
      const match = pattern.exec(route)
      if (match) return order.reduce((address, name, index) => address.replace(name, match[index + 1] ?? ''), source)
    }
    return route
  }
}
