// @ts-check
import './memory.cjs'
import { createServer } from 'node:http'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { answer, rawAnswer, send, sendMoved, sendText } from './answers.mjs'
import { formsOf } from './forms.mjs'
import { LONGEST, lookUp, trouble } from './lookup.mjs'
import { perEncoding } from './negotiation.mjs'
import { openPack } from './pack.mjs'
import { resultsOf } from './results.mjs'
import { giveUp, whereToListen } from './starting.mjs'
import { stopGracefully } from './stopping.mjs'

const folder = dirname(dirname(fileURLToPath(import.meta.url)))
process.chdir(folder) // Next and the content are read from there, wherever the front was started
const { manifest, read } = openDocuments()
const results = resultsOf(folder)
const forms = formsOf()

/** @typedef {import('./pack.mjs').Entry & { answer: import('./answers.mjs').Answer }} Document */
/** @type {Map<string, Document>} every address of the site */
const documents = new Map(
  Object.entries(manifest.documents).map(([address, entry]) => {
    const bodies = perEncoding(entry.bodies, (span) => ({ length: span[1], read: () => read(span) }))
    return [address, { ...entry, answer: answer(entry.status, entry.headers, entry.tag, bodies) }]
  }),
)

function openDocuments() {
  try {
    return openPack(join(folder, '.next', 'documents'))
  } catch (error) {
    return giveUp(error instanceof Error ? error.message : String(error))
  }
}

/** @typedef {import('node:http').IncomingMessage} Request @typedef {import('node:http').ServerResponse} Response */
/**
 * Sends a page that says what is wrong, in the language of the address.
 * @param {Request} request
 * @param {Response} response
 * @param {string} page
 * @param {number} status
 */
const sendPage = (request, response, page, status) => {
  const document = documents.get(page)
  if (document) send(request, response, document.answer)
  else sendText(response, status, String(status))
}

/**
 * Answers a sent form. Its body has the form of a query, and so it is handed on; nothing of it is kept, here or in a
 * shared cache. The reader's own browser may keep the answer: of one marked no-store Chromium shows an error instead to
 * whoever left it and comes back, and what was typed since would be lost.
 * @param {Request} request
 * @param {Response} response
 * @param {Document} document
 * @param {string} route
 */
async function answerForm(request, response, document, route) {
  const form = await forms.read(request)
  if ('refused' in form) return sendText(response, form.refused, form.why, form.headers)
  const own = { ...document, headers: { ...document.headers, 'cache-control': 'private, no-cache' } }
  await results(request, `${route}?${form.query}`, own)
    .then((made) => send(request, response, made ?? document.answer))
    .finally(form.done)
}

/**
 * The address of the form that an address written in another way leads to, if it leads to one.
 * @param {string} url
 */
function formAt(url) {
  const found = lookUp(url, documents, manifest.redirects)
  const address = 'document' in found ? found.document : 'moved' in found ? found.moved.replace(/\?.*/, '') : ''
  return documents.get(address)?.form ? address : undefined
}

/** @param {Request} request @param {Response} response */
async function serve(request, response) {
  const url = request.url?.replace(/^https?:\/\/[^/]*/i, '') || '/' // a proxy may send the whole address
  const at = documents.get(url)
  if (request.method === 'POST' && at?.form) return answerForm(request, response, at, at.form)
  const form = request.method === 'POST' ? formAt(url) : undefined
  if (form) return sendMoved(response, form)
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return sendText(response, 405, 'Method Not Allowed', { allow: at?.form ? 'GET, HEAD, POST' : 'GET, HEAD' })
  if (at) return send(request, response, at.answer)
  if (url === '/healthz') return sendText(response, stopping() ? 503 : 200, stopping() ? 'stopping' : 'ok')
  if (url.length > LONGEST) return sendPage(request, response, trouble(414, url.slice(0, 100), documents), 414)
  const found = lookUp(url, documents, manifest.redirects)
  if ('moved' in found) return sendMoved(response, found.moved)
  if ('bad' in found) return sendPage(request, response, found.bad, 400)
  if ('missing' in found) return sendPage(request, response, found.missing, 404)
  const document = documents.get(found.document)
  if (!document) throw new Error(`${found.document} is listed and not there`)
  if (!document.results || found.query.length < 2) return send(request, response, document.answer)
  const made = await results(request, document.results + found.query, document)
  send(request, response, made ?? document.answer)
}

// Room for an address of LONGEST characters beside the other headers; what is larger still gets 431.
const server = createServer(
  { maxHeaderSize: 4 * LONGEST, keepAliveTimeout: 75_000, requestTimeout: 30_000 },
  (request, response) => {
    if (stopping()) response.setHeader('connection', 'close')
    serve(request, response).catch((error) => {
      // Without its query: what somebody typed stays out of the log.
      console.error(request.method, request.url?.split('?', 1)[0].slice(0, 200), error)
      if (response.headersSent) response.destroy()
      else sendPage(request, response, trouble(500, request.url ?? '/', documents), 500)
    })
  },
)
server.on('checkExpectation', (_, response) => sendText(response, 417, 'Expectation Failed'))
/** What node could not read, where it is not simply wrong. */
const unread = new Map([
  ['HPE_HEADER_OVERFLOW', 431],
  ['HPE_CHUNK_EXTENSIONS_OVERFLOW', 413],
  ['ERR_HTTP_REQUEST_TIMEOUT', 408],
])
server.on('clientError', (error, socket) => {
  if (!socket.writable) return
  socket.end(rawAnswer(unread.get('code' in error ? String(error.code) : '') ?? 400))
  setTimeout(() => socket.destroy(), 1000).unref() // or whoever does not hang up would hold the connection for good
})
server.once('error', ({ message }) => giveUp(message))
const stopping = stopGracefully(server)
const { port, host } = whereToListen()
server.listen({ port, host }, () =>
  console.log(
    `${documents.size} documents at http://${host?.includes(':') ? `[${host}]` : (host ?? 'localhost')}:${port}`,
  ),
)
