// @ts-check

/** @typedef {'br' | 'gzip' | 'identity'} Encoding */
/** In the order in which they are preferred among equals. */
const offered = /** @type {const} */ (['br', 'gzip', 'identity'])

/**
 * The encoding a client likes best of those a document has, by its Accept-Encoding header.
 * Bytes as they are go to whoever names none of them, also to whoever refuses all: a readable answer beats an error.
 * @param {string | undefined} header
 * @param {Partial<Record<Encoding, unknown>>} has
 * @returns {Encoding}
 */
export function chooseEncoding(header, has) {
  const quality = qualities(header ?? '')
  /** @type {Encoding} */
  let best = 'identity'
  let highest = 0
  for (const encoding of offered) {
    if (has[encoding] !== undefined && quality[encoding] > highest) {
      best = encoding
      highest = quality[encoding]
    }
  }
  return best
}

/** @type {Map<string, Record<Encoding, number>>} browsers send a handful of different headers */
const known = new Map()
const MOST = 500

/** @param {string} header @returns {Record<Encoding, number>} */
function qualities(header) {
  const before = known.get(header)
  if (before) return before
  const asked = new Map(
    header
      .toLowerCase()
      .split(',')
      .map((part) => {
        const [name = '', ...parameters] = part.split(';').map((text) => text.trim())
        const q = parameters.find((text) => text.startsWith('q='))
        return [name, q === undefined ? 1 : Number(q.slice(2)) || 0]
      }),
  )
  const any = asked.get('*') ?? 0
  const found = {
    br: asked.get('br') ?? any,
    gzip: asked.get('gzip') ?? asked.get('x-gzip') ?? any,
    identity: asked.get('identity') ?? 0.0005,
  }
  if (known.size >= MOST) known.clear()
  known.set(header, found)
  return found
}

/**
 * Says whether a client holds this very representation already (If-None-Match).
 * @param {string | undefined} header
 * @param {string} tag with its quotes
 */
export const isHeld = (header, tag) =>
  header !== undefined && header.split(',').some((one) => one.trim().replace(/^W\//, '') === tag || one.trim() === '*')
