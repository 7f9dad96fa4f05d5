// @ts-check
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** From so many bytes on, an export for machines, the best levels take seconds. */
const LARGE = 2 ** 20

/**
 * One body in every encoding the front offers. The work runs on the thread pool of zlib, beside the caller's own.
 * @param {Buffer} body
 * @param {number} quality of brotli, 0 to 11
 */
export async function encodings(body, quality) {
  const level = body.length > LARGE ? Math.min(quality, 6) : quality
  // Below level 10 most of the time goes into clearing tables for the usual window of 4 MB; one of 64 kB holds a document.
  const window = level < 10 ? 16 : 22
  const params = { [constants.BROTLI_PARAM_LGWIN]: window, [constants.BROTLI_PARAM_QUALITY]: level, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_SIZE_HINT]: body.length }
  const [br, gz] = await Promise.all([brotli(body, { params }), zip(body, { level: 9 })])
  return { br, gzip: gz, identity: body }
}
