// @ts-check
import { createHash } from 'node:crypto'

/** @typedef {'br' | 'gzip' | 'identity'} Encoding */
/**
 * One thing for each encoding that a document has; its bytes as they are it always has.
 * @template T @typedef {{ br?: T, gzip?: T, identity: T }} Encoded
 */
/** In the order in which they are preferred among equals. */
const offered = /** @type {const} */ (['br', 'gzip', 'identity'])

/**
 * What is made of each encoding that is there.
 * @template {object} T, U
 * @param {Encoded<T>} has
 * @param {(one: T, encoding: Encoding) => U} make
 * @returns {Encoded<U>}
 */
export const perEncoding = ({ br, gzip, identity }, make) => ({
  ...(br && { br: make(br, 'br') }),
  ...(gzip && { gzip: make(gzip, 'gzip') }),
  identity: make(identity, 'identity'),
})

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

/** @type {Map<string, Record<Encoding, number>>} browsers send a handful of different headers, all of them short */
const known = new Map()
const MOST = 500,
  LONGEST = 200

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
  if (header.length <= LONGEST) known.set(header, found)
  return found
}

/** The tag of a document: the same bytes have the same. @param {Uint8Array} body */
export const etagOf = (body) => createHash('sha256').update(body).digest('base64url').slice(0, 16)

/**
 * Says whether a client holds this very representation already (If-None-Match).
 * @param {string | undefined} header
 * @param {string} tag with its quotes
 */
export const isHeld = (header, tag) =>
  header !== undefined && header.split(',').some((one) => one.trim().replace(/^W\//, '') === tag || one.trim() === '*')
