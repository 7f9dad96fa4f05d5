// @ts-check
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { encodings } from './compression.mjs'
import { pagePolicy } from './policy.mjs'
import { strip } from './strip.mjs'
import { stylesOf } from './styles.mjs'

/**
 * A document as it is sent.
 * @typedef {{ status?: number, headers: Record<string, string>, bodies: import('./negotiation.mjs').Encoded<Uint8Array> }} Finished
 */

const compressible =
  /^(text\/|application\/([\w.-]+\+)?(json|xml)|application\/x-(bibtex|research-info-systems)|image\/(svg\+xml|x-icon))/

/**
 * What was prerendered and is no page, as it is sent.
 * @param {Buffer} body
 * @param {Record<string, string>} headers
 * @param {number} quality of brotli
 * @returns {Promise<Finished>}
 */
export async function finishFile(body, headers, quality) {
  return {
    headers,
    bodies: compressible.test(headers['content-type'] ?? '') ? await encodings(body, quality) : { identity: body },
  }
}

/**
 * Makes the function that finishes a page.
 * @param {string} distDir where its style sheets are
 * @param {number} quality of brotli
 */
export function makePageFinisher(distDir, quality) {
  /**
   * @type {Map<string, Promise<ReturnType<typeof stylesOf>>>} by the list of sheets, which is the same on nearly every page
   */
  const known = new Map()
  /** @param {readonly string[]} sheets */
  const stylesFor = (sheets) => {
    const key = sheets.join()
    const styles =
      known.get(key) ??
      Promise.all(
        sheets.map((href) => readFile(join(distDir, href.replace(/^\/_next\//, '').replace(/\?.*$/, '')), 'utf8')),
      ).then((texts) => stylesOf(texts.join('')))
    known.set(key, styles)
    return styles
  }
  /**
   * @param {Buffer} html
   * @param {string} path
   * @param {boolean} isShell whether results are filled in per request, which may need any rule
   * @returns {Promise<Finished>}
   */
  return async (html, path, isShell) => {
    const stripped = strip(html.toString(), path)
    const styles = await stylesFor(stripped.sheets)
    const style = isShell ? styles.whole : await styles.only(stripped.features)
    const text = stripped.withStyle(style)
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': pagePolicy(style.hash) }
    return {
      status: Number(/^(?:\/[a-z]{2})?\/(400|404|414|500)$/.exec(path)?.[1] ?? 200),
      headers,
      bodies: await encodings(Buffer.from(text), quality),
    }
  }
}
