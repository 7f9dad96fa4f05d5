// @ts-check
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** From so many bytes on, an export for machines, gzip alone: brotli takes three times as long and saves a sixth. */
const LARGE = 2 ** 20

/**
 * One body in every encoding the front offers. The work runs on the thread pool of zlib, beside the caller's own.
 * @param {Buffer} body
 * @param {number} quality of brotli, 0 to 11
 * @returns {Promise<import('./negotiation.mjs').Encoded<Buffer> & { gzip: Buffer }>}
 */
export async function encodings(body, quality) {
  if (body.length > LARGE) return { gzip: await zip(body), identity: body }
  // Below level 10 most of the time goes into clearing tables for the usual window of 4 MB; one of 64 kB holds a
  // document.
  const window = quality < 10 ? 16 : 22
  const params = {
    [constants.BROTLI_PARAM_LGWIN]: window,
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  }
  const [br, gz] = await Promise.all([brotli(body, { params }), zip(body, { level: 9 })])
  return { br, gzip: gz, identity: body }
}
