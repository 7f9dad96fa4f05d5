// @ts-check

/** @typedef {{ document: string, query: string } | { moved: string } | { missing: string } | { bad: string }} Found */

/** The longest address that is read; a query of filters has a few hundred characters. */
export const LONGEST = 16_384

/**
 * Finds what stands at the address of a request: a document, a better address of it, or the document that says there is
 * none.
 * @param {string} url as the request line has it
 * @param {{ has: (address: string) => boolean }} documents
 * @param {Record<string, string>} redirects
 * @returns {Found}
 */
export function lookUp(url, documents, redirects) {
  const mark = url.indexOf('?')
  const raw = mark < 0 ? url : url.slice(0, mark)
  const query = mark < 0 ? '' : url.slice(mark)
  if (documents.has(raw)) return { document: raw, query }
  const address = decode(raw)
  if (address === undefined) return { bad: trouble(400, raw, documents) }
  const plain = withoutTail(address.toLowerCase())
  for (const candidate of [address, plain, plain.replace(/^\/pl(?=\/|$)/, '') || '/']) {
    const target = documents.has(candidate)
      ? candidate
      : Object.hasOwn(redirects, candidate)
        ? redirects[candidate]
        : undefined
    if (target !== undefined) return { moved: target + query }
  }
  return { missing: trouble(404, plain, documents) }
}

/**
 * The address without slashes at its end. A regular expression would look at a run of slashes from each of them anew.
 * @param {string} address
 */
function withoutTail(address) {
  let end = address.length
  while (end > 1 && address[end - 1] === '/') end--
  return address.slice(0, end)
}

/**
 * The address without percent-encoding; undefined where the encoding is broken or hides a control character.
 * @param {string} raw
 */
function decode(raw) {
  try {
    const address = decodeURIComponent(raw)
    return /[\u0000-\u001f\u007f]/.test(address) ? undefined : address
  } catch {
    return undefined
  }
}

/**
 * The page that says what is wrong in the language of the address.
 * @param {400 | 404 | 414 | 500} status
 * @param {string} address
 * @param {{ has: (address: string) => boolean }} documents
 */
export function trouble(status, address, documents) {
  const page = `/${address.split('/', 2)[1]?.toLowerCase()}/${status}`
  return documents.has(page) ? page : `/${status}`
}
