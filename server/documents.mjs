// @ts-check
import { cp, readFile, rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { publicAddresses } from './addresses.mjs'
import { refuseClientComponents } from './client-components.mjs'
import { everyFile } from './files.mjs'
import { finishFile } from './finish.mjs'
import { inTurns } from './in-turns.mjs'
import { etagOf } from './negotiation.mjs'
import { createPack } from './pack.mjs'
import { finishPages } from './pages.mjs'
import { createRemover } from './remover.mjs'

/** @typedef {import('./adapter.mjs').Build} Build */
/** @typedef {import('./pack.mjs').Dynamic} Dynamic */

/**
 * Documents from which brotli's level 11 (27 ms a page) would take minutes; level 9 is a tenth of it for 5 % more
 * bytes.
 */
const MANY = 2000
/**
 * What the app says of entries that were renamed: former addresses with their new ones. The front redirects; the file
 * itself is not served.
 */
const MOVED = '/moved.json'

/**
 * Makes .next/documents of what Next prerendered, and deletes Next's own copies.
 * @param {Build} build
 */
export async function makeDocuments(build) {
  const started = performance.now()
  await refuseClientComponents(build.distDir)
  const address = publicAddresses(build.routing.beforeFiles)
  const dynamicOf = dynamicParts(build)
  const pages = pagesOf(build, address, dynamicOf)
  const quality = pages.length >= MANY ? 9 : 11
  const pack = await createPack(join(build.distDir, 'documents'))
  /** @type {import('./pack.mjs').Manifest} */
  const manifest = { documents: {}, redirects: {} }
  const list = lister(pack, manifest)
  const remover = createRemover()
  try {
    await finishPages(pages, { distDir: build.distDir, quality }, async ({ pathname, path, file, dynamic }, made) => {
      await list(path, made, dynamic)
      remover.remove(file)
      if (path !== pathname) manifest.redirects[pathname] = path
    })
    // An export of ten thousand practices is a hundred megabytes, and each lane holds one.
    const lanes = Array.from({ length: availableParallelism() })
    await inTurns(lanes, await everyFile(build), async ({ path, file, headers, route }) => {
      const body = await readFile(file)
      if (path === MOVED) Object.assign(manifest.redirects, JSON.parse(body.toString()))
      else await list(address(path), await finishFile(body, headers, quality), dynamicOf(path, route))
      if (file.startsWith(build.distDir) && file.endsWith('.body')) remover.remove(file) // the others are sources
    })
  } finally {
    await remover.close()
  }
  const bytes = await pack.close(manifest)
  await keepContent(build)
  const seconds = (performance.now() - started) / 1000
  console.log(
    `${pages.length} documents without a script, ${(bytes / 2 ** 20).toFixed(1)} MB in three encodings, in ${seconds.toFixed(1)} s`,
  )
  console.log(configured(build.config.env))
}

/** What the pages say of their installation, and which settings nobody made. @param {Record<string, string | undefined>} env */
function configured({ SITE_URL, BUILD_DAY, ...others }) {
  const missing = Object.keys(others).filter((name) => !others[name]?.trim())
  return `for ${SITE_URL}, on ${BUILD_DAY}${missing.length > 0 ? `; not set: ${missing.join(', ')}` : ''}`
}

/**
 * Leaves what pages per request are made of beside the documents: the content's files may change before the next build.
 * @param {Build} build
 */
async function keepContent({ distDir, projectDir }) {
  const [catalogue, synonyms] = ['catalogue', join('content', 'synonyms.yaml')]
  const kept = join(distDir, 'documents')
  await rm(join(kept, catalogue), { recursive: true, force: true })
  await cp(join(distDir, 'cache', catalogue), join(kept, catalogue), { recursive: true })
  await cp(join(projectDir, synonyms), join(kept, synonyms))
}

/**
 * The function that tells which routes fill a document per request: the handlers that stand beside its own route.
 * @param {Build} build
 * @returns {(pathname: string, route?: string) => Dynamic}
 */
function dynamicParts({ outputs }) {
  const handlers = outputs.appRoutes.map(({ pathname }) => pathname)
  /** @param {string} name */
  const beside = (name) => new Set(handlers.filter((path) => path.endsWith(`/${name}`)).map((path) => dirname(path)))
  const [withResults, withAnswer] = [beside('results'), beside('answer')]
  return (pathname, route = '') => ({
    ...(withResults.has(route) ? { results: `${pathname}/results` } : {}),
    ...(withAnswer.has(route) ? { form: `${pathname}/answer` } : {}),
  })
}

/**
 * Every page that Next prerendered, with its public address.
 * @param {Build} build
 * @param {(route: string) => string} address
 * @param {ReturnType<typeof dynamicParts>} dynamicOf
 */
const pagesOf = ({ outputs }, address, dynamicOf) =>
  outputs.prerenders
    .filter(({ routeType, pathname }) => routeType === 'page' && !pathname.startsWith('/_'))
    .map(({ pathname, route, fallback }) => {
      const dynamic = dynamicOf(pathname, route)
      const isShell = Object.keys(dynamic).length > 0
      return { pathname, path: address(pathname), file: fallback?.filePath ?? '', dynamic, isShell }
    })

/**
 * The function that puts a finished document into the pack and lists it by its public address.
 * @param {Awaited<ReturnType<typeof createPack>>} pack
 * @param {import('./pack.mjs').Manifest} manifest
 * @returns {(path: string, made: import('./finish.mjs').Finished, dynamic: Dynamic) => Promise<void>}
 */
const lister =
  (pack, manifest) =>
  async (path, { status = 200, headers, bodies }, dynamic) => {
    const spans = {
      identity: await pack.add(bodies.identity),
      ...(bodies.br ? { br: await pack.add(bodies.br) } : {}),
      ...(bodies.gzip ? { gzip: await pack.add(bodies.gzip) } : {}),
    }
    manifest.documents[path] = { status, headers, tag: etagOf(bodies.identity), bodies: spans, ...dynamic }
  }
