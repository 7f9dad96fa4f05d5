// @ts-check
import { createHash } from 'node:crypto'
import { ServerResponse } from 'node:http'
import { encodings } from './compression.mjs'
import { answer } from './answers.mjs'
import { closed } from './policy.mjs'
import { fillShell } from './shell.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */

/**
 * Pages rendered per request. Next is loaded when the first of them is asked for.
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
   * Has Next find the results, fills them into the shell and finishes the answer as every other document's.
   * @param {Request} request
   * @param {string} address of the route that finds them, with its query
   * @param {{ headers: Record<string, string>, body: () => Buffer }} shell the prerendered document; the page keeps its policy
   */
  return async (request, address, shell) => {
    loading ??= load()
    const handle = await loading.catch((error) => { loading = undefined; throw error })
    const captured = await capture(request, address, handle)
    if (captured.status !== 200) throw new Error(`${address.slice(0, 200)} answered ${captured.status}`)
    /** @type {import('./shell.mjs').Filling | import('./shell.mjs').Attachment} */
    const filling = JSON.parse(captured.body.toString())
    const { status, headers, text } = 'file' in filling ? attached(filling, shell.headers) : { status: filling.status, headers: shell.headers, text: fillShell(shell.body().toString(), filling) }
    const body = Buffer.from(text)
    const made = await encodings(body, 5)
    const tag = createHash('sha256').update(body).digest('base64url').slice(0, 16)
    return answer(status, headers, tag, { br: () => made.br, gzip: () => made.gzip, identity: () => body }, { br: made.br.length, gzip: made.gzip.length, identity: body.length })
  }
}

/** A file in place of a page. @param {import('./shell.mjs').Attachment} attachment @param {Record<string, string>} headers */
const attached = ({ file }, headers) => ({
  status: 200, text: file.text,
  headers: { ...headers, 'content-type': 'text/markdown; charset=utf-8', 'content-security-policy': closed, 'content-disposition': `attachment; filename="${file.name.replace(/[^\w.-]/g, '')}"` },
})

/**
 * Runs a request through Next and keeps what it answers. It sees the address and nothing else of the client's headers.
 * @param {Request} request @param {string} address @param {(request: Request, response: ServerResponse) => Promise<void>} handle
 * @returns {Promise<{ status: number, body: Buffer }>}
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
      resolve({ status: response.statusCode, body: Buffer.concat(parts) })
      return response
    }
    handle(asked, response).catch(reject)
  })
}
