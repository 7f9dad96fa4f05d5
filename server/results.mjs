// @ts-check
import { createHash } from 'node:crypto'
import { ServerResponse } from 'node:http'
import { encodings } from './compression.mjs'
import { answer } from './answers.mjs'
import { ofContent } from './files.mjs'
import { fillShell } from './shell.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */

/**
 * Pages and files made per request. Next is loaded when the first of them is asked for.
 * @param {string} folder of the project
 */
export function resultsOf(folder) {
  /** @type {Promise<import('next/dist/server/next').RequestHandler> | undefined} */
  let loading
  const load = async () => {
    Object.assign(process.env, { NODE_ENV: 'production' }) // React and Next choose their build by it
    const { default: next } = await import('next')
    const app = next({ dev: false, dir: folder, quiet: true })
    await app.prepare()
    return app.getRequestHandler()
  }
  /**
   * Has Next find the results and finishes the answer as every other document's: a page is its shell with the results
   * filled in, a file is what Next answers. Undefined where the document has nothing to find by this query.
   * @param {Request} request
   * @param {string} address of the route that finds them, with its query
   * @param {{ headers: Record<string, string>, body: () => Buffer }} document what stands at the address without a query; a page keeps its policy
   */
  return async (request, address, document) => {
    loading ??= load()
    const handle = await loading.catch((error) => { loading = undefined; throw error })
    const { status, headers, body: found } = await capture(request, address, handle)
    if (status === 404) return undefined
    if (status !== 200) throw new Error(`${address} answered ${status}`)
    const isPage = document.headers['content-type']?.startsWith('text/html')
    const body = isPage ? Buffer.from(fillShell(document.body().toString(), JSON.parse(found.toString()))) : found
    const made = await encodings(body, 5)
    const tag = createHash('sha256').update(body).digest('base64url').slice(0, 16)
    return answer(200, isPage ? document.headers : { ...document.headers, ...ofContent(headers) }, tag, { br: () => made.br, gzip: () => made.gzip, identity: () => body }, { br: made.br.length, gzip: made.gzip.length, identity: body.length })
  }
}

/**
 * Runs a request through Next and keeps what it answers. It sees the address and nothing else of the client's headers.
 * @param {Request} request @param {string} address @param {(request: Request, response: ServerResponse) => Promise<void>} handle
 * @returns {Promise<{ status: number, headers: Record<string, unknown>, body: Buffer }>}
 */
async function capture(request, address, handle) {
  const asked = Object.assign(Object.create(request), { url: address, method: 'GET', headers: { host: 'localhost' }, rawHeaders: ['host', 'localhost'] })
  const response = new ServerResponse(asked)
  /** @type {Buffer[]} */
  const parts = []
  return new Promise((resolve, reject) => {
    const keep = (/** @type {unknown} */ part) => { if (typeof part === 'string' || part instanceof Uint8Array) parts.push(Buffer.from(part)) }
    response.write = (/** @type {unknown} */ part) => { keep(part); return true }
    response.end = (/** @type {unknown} */ part) => {
      keep(part)
      resolve({ status: response.statusCode, headers: response.getHeaders(), body: Buffer.concat(parts) })
      return response
    }
    handle(asked, response).catch(reject)
  })
}
