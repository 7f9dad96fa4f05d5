// @ts-check
import { readFileSync } from 'node:fs'
import { createServer, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { answer } from './answers.mjs'
import { encodings } from './compression.mjs'
import { ofContent } from './files.mjs'
import { perEncoding, etagOf } from './negotiation.mjs'
import { closed } from './policy.mjs'
import { fillShell } from './shell.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {{ headers: Record<string, string>, answer: import('./answers.mjs').Answer }} Document */

/**
 * Pages and files made per request. Next is loaded when the first of them is asked for.
 * @param {string} folder of the project
 */
export function resultsOf(folder) {
  /** @type {Promise<import('next/dist/server/next').RequestHandler> | undefined} */
  let loading
  const load = async () => {
    // React and Next choose their build by the first; by the others, answers speak of the content of the pages, and under
    // the settings of the build, whatever the environment says by now.
    const { config } = JSON.parse(readFileSync(join(folder, '.next', 'required-server-files.json'), 'utf8'))
    Object.assign(process.env, {
      NODE_ENV: 'production',
      BUILT_CONTENT: join(folder, '.next', 'documents'),
      ...config.env,
    })
    const { default: next } = await import('next')
    // Next listens to its server for upgrades of a connection, and never answers them: it gets a server that nobody
    // reaches.
    const app = next({ dev: false, dir: folder, quiet: true, httpServer: createServer() })
    await app.prepare()
    return app.getRequestHandler()
  }
  /**
   * Has Next find the results and finishes the answer as every other document's: a page is its shell with the results
   * filled in, a file is what Next answers, or its word that no such file can be made (400). Undefined where the
   * document has nothing to find by this query.
   * @param {Request} request
   * @param {string} address of the route that finds them, with its query
   * @param {Document} document what stands at the address without a query; a page keeps its policy
   */
  return async (request, address, document) => {
    loading ??= load()
    const handle = await loading.catch((error) => {
      loading = undefined
      throw error
    })
    const { status, headers, body: found } = await capture(request, address, handle)
    if (status === 404) return undefined
    // Without its query: what somebody typed stays out of the log.
    if (status !== 200 && status !== 400) throw new Error(`${address.split('?', 1)[0]} answered ${status}`)
    const made = document.headers['content-type']?.startsWith('text/html')
      ? ofPage(found, document)
      : { status, headers: { ...document.headers, ...ofContent(headers) }, body: found }
    const bodies = perEncoding(await encodings(made.body, 5), (body) => ({ length: body.length, read: () => body }))
    return answer(made.status, made.headers, etagOf(made.body), bodies)
  }
}

/**
 * What a route found for a page: the page with it, or a file to be taken away in its place.
 * @param {Buffer} found @param {Document} document
 */
function ofPage(found, { headers, answer: { variants } }) {
  /** @type {import('./shell.mjs').Filling | import('./shell.mjs').Attachment} */
  const filling = JSON.parse(found.toString())
  if (!('file' in filling)) {
    const shell = variants.identity.read().toString()
    return { status: filling.status, headers, body: Buffer.from(fillShell(shell, filling)) }
  }
  const disposition = `attachment; filename="${filling.file.name.replace(/[^\w.-]/g, '')}"`
  return {
    status: 200,
    headers: {
      ...headers,
      'content-type': 'text/markdown; charset=utf-8',
      'content-security-policy': closed,
      'content-disposition': disposition,
    },
    body: Buffer.from(filling.file.text),
  }
}

/**
 * Runs a request through Next and keeps what it answers. It sees the address and nothing else of the client's headers.
 * @param {Request} request @param {string} address @param {(request: Request, response: ServerResponse) => Promise<void>} handle
 * @returns {Promise<{ status: number, headers: Record<string, unknown>, body: Buffer }>}
 */
async function capture(request, address, handle) {
  const asked = Object.assign(Object.create(request), {
    url: address,
    method: 'GET',
    headers: { host: 'localhost' },
    rawHeaders: ['host', 'localhost'],
  })
  const response = new ServerResponse(asked)
  /** @type {Buffer[]} */
  const parts = []
  return new Promise((resolve, reject) => {
    const keep = (/** @type {unknown} */ part) => {
      if (typeof part === 'string' || part instanceof Uint8Array) parts.push(Buffer.from(part))
    }
    response.write = (/** @type {unknown} */ part) => {
      keep(part)
      return true
    }
    response.end = (/** @type {unknown} */ part) => {
      keep(part)
      resolve({ status: response.statusCode, headers: response.getHeaders(), body: Buffer.concat(parts) })
      return response
    }
    response.destroy = (error) => {
      reject(error ?? new Error('cut off'))
      return response
    }
    handle(asked, response).catch(reject)
  })
}
