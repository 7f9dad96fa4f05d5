// @ts-check
import { STATUS_CODES } from 'node:http'
import { chooseEncoding, isHeld, perEncoding } from './negotiation.mjs'
import { always, closed, open } from './policy.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @template T @typedef {import('./negotiation.mjs').Encoded<T>} Encoded */
/**
 * One encoding of a document, with its headers as node:http takes them fastest.
 * @typedef {{ tag: string, headers: string[], read: () => Buffer }} Variant
 */
/** @typedef {{ status: number, variants: Encoded<Variant> }} Answer */

/** @param {Record<string, string>} headers */
const flat = (headers) => Object.entries(headers).flat()

/**
 * A document ready to be sent in each of its encodings. Pages are revalidated, so that a correction shows at once.
 * @param {number} status
 * @param {Record<string, string>} own headers by lower-case name
 * @param {string} tag
 * @param {Encoded<{ length: number, read: () => Buffer }>} bodies
 * @returns {Answer}
 */
export function answer(status, own, tag, bodies) {
  const isPage = own['content-type']?.startsWith('text/html')
  const variants = perEncoding(bodies, ({ length, read }, encoding) => {
    const etag = `"${tag}${encoding === 'identity' ? '' : `-${encoding}`}"`
    const headers = {
      'content-security-policy': closed,
      'cache-control': 'no-cache',
      ...own,
      ...(isPage ? { 'Speculation-Rules': '"/speculation-rules.json"' } : {}),
      ...(bodies.br || bodies.gzip ? { Vary: 'Accept-Encoding' } : {}),
      ETag: etag,
      ...always,
      ...(own['access-control-allow-origin'] === '*' ? open : {}),
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
      'content-length': String(length),
    }
    return { tag: etag, headers: flat(headers), read }
  })
  return { status, variants }
}

/**
 * Sends a document in the encoding the client likes best, or the news that it holds it already.
 * @param {Request} request
 * @param {Response} response
 * @param {Answer} found
 */
export function send(request, response, { status, variants }) {
  const { tag, headers, read } =
    variants[chooseEncoding(request.headers['accept-encoding'], variants)] ?? variants.identity
  if (status === 200 && isHeld(request.headers['if-none-match'], tag)) {
    response.writeHead(
      304,
      headers.filter((_, index) => !/^content-(length|type|encoding)$/.test(headers[index - (index % 2)] ?? '')),
    )
    response.end()
    return
  }
  // Every HTTP/1.1 connection is kept open; saying so costs 50 bytes of each first flight.
  if (request.httpVersion === '1.1' && !response.hasHeader('connection')) response.removeHeader('connection')
  response.writeHead(status, headers)
  if (request.method === 'HEAD') response.end()
  else response.end(read())
}

const plain = { 'content-type': 'text/plain; charset=utf-8', 'content-security-policy': closed, ...always }

/**
 * Sends a line of text: for machines, and for mistakes no reader can make.
 * @param {Response} response
 * @param {number} status
 * @param {string} text
 * @param {Record<string, string>} [more]
 */
export function sendText(response, status, text, more = {}) {
  response.writeHead(
    status,
    flat({ 'cache-control': 'no-store', ...plain, ...more, 'content-length': String(Buffer.byteLength(text)) }),
  )
  response.end(response.req.method === 'HEAD' ? undefined : text)
}

/**
 * Sends the reader to the address where the document stands for good.
 * @param {Response} response
 * @param {string} address
 */
export const sendMoved = (response, address) =>
  sendText(response, 308, '', { location: address, 'cache-control': 'no-cache' })

/** What goes out where node could not read a request at all. @param {number} status */
export function rawAnswer(status) {
  // Programs send what a browser would encode: „ł” as it is.
  const hint = status === 400 ? ': letters other than a-z have to be percent-encoded in an address' : ''
  const reason = `${STATUS_CODES[status] ?? ''}${hint}`
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    ...Object.entries({ ...plain, connection: 'close', 'content-length': String(reason.length) }).map(
      ([name, value]) => `${name}: ${value}`,
    ),
    '',
    reason,
  ].join('\r\n')
}
