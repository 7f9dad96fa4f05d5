// @ts-check
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { publicAddresses } from './addresses.mjs'
import { inTurns } from './in-turns.mjs'

/** @typedef {import('next').NextAdapter} NextAdapter */
/** @typedef {Parameters<NonNullable<NextAdapter['onBuildComplete']>>[0]} Build */
/** @typedef {import('./pack.mjs').Entry} Entry */

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
 * Turns what Next prerendered into finished documents: without its client runtime, styles inlined, compressed, listed
 * by public address in .next/documents. The front serves them; Next's own copies are deleted.
 * @type {NextAdapter}
 */
const adapter = {
  name: 'documents',
  async onBuildComplete(build) {
    // Loaded here, because Next loads this module for every command.
    const [
      { createPack },
      { finishFile },
      { finishPages },
      { everyFile },
      { refuseClientComponents },
      { createRemover },
    ] = await Promise.all([
      import('./pack.mjs'),
      import('./finish.mjs'),
      import('./pages.mjs'),
      import('./files.mjs'),
      import('./client-components.mjs'),
      import('./remover.mjs'),
    ])
    const started = performance.now()
    await refuseClientComponents(build.distDir)
    const folder = join(build.distDir, 'documents')
    const address = publicAddresses(build.routing.beforeFiles)
    /** @param {string} name */
    const routesBeside = (name) =>
      new Set(
        build.outputs.appRoutes
          .filter(({ pathname }) => pathname.endsWith(`/${name}`))
          .map(({ pathname }) => dirname(pathname)),
      )
    const [withResults, withAnswer] = [routesBeside('results'), routesBeside('answer')]
    const pages = build.outputs.prerenders
      .filter(({ routeType, pathname }) => routeType === 'page' && !pathname.startsWith('/_'))
      .map(({ pathname, route, fallback }) => {
        const dynamic = {
          ...(withResults.has(route) ? { results: `${pathname}/results` } : {}),
          ...(withAnswer.has(route) ? { form: `${pathname}/answer` } : {}),
        }
        return {
          pathname,
          dynamic,
          file: fallback?.filePath ?? '',
          path: address(pathname),
          isShell: Object.keys(dynamic).length > 0,
        }
      })
    const pack = await createPack(folder)
    const quality = pages.length >= MANY ? 9 : 11
    /** @type {import('./pack.mjs').Manifest} */
    const manifest = { documents: {}, redirects: {} }

    /** @param {string} path @param {import('./finish.mjs').Finished & import('./pack.mjs').Dynamic} made */
    const list = async (path, { status = 200, headers, bodies, results, form }) => {
      const tag = createHash('sha256').update(bodies.identity).digest('base64url').slice(0, 16)
      const spans = {
        identity: await pack.add(bodies.identity),
        ...(bodies.br ? { br: await pack.add(bodies.br) } : {}),
        ...(bodies.gzip ? { gzip: await pack.add(bodies.gzip) } : {}),
      }
      manifest.documents[path] = {
        status,
        headers,
        tag,
        bodies: spans,
        ...(results ? { results } : {}),
        ...(form ? { form } : {}),
      }
    }
    const remover = createRemover()
    try {
      await finishPages(pages, { distDir: build.distDir, quality }, async ({ pathname, path, file, dynamic }, made) => {
        await list(path, { ...made, ...dynamic })
        remover.remove(file)
        if (path !== pathname) manifest.redirects[pathname] = path
      })
      // An export of ten thousand practices is a hundred megabytes, and each lane holds one.
      await inTurns(
        Array.from({ length: availableParallelism() }),
        await everyFile(build),
        async ({ path, file, headers, route }) => {
          const body = await readFile(file)
          if (path === MOVED) Object.assign(manifest.redirects, JSON.parse(body.toString()))
          else
            await list(address(path), {
              ...(await finishFile(body, headers, quality)),
              ...(route && withResults.has(route) ? { results: `${path}/results` } : {}),
            })
          if (file.startsWith(build.distDir) && file.endsWith('.body')) remover.remove(file) // the others are sources
        },
      )
    } finally {
      await remover.close()
    }
    const bytes = await pack.close(manifest)
    const seconds = (performance.now() - started) / 1000
    console.log(
      `${pages.length} documents without a script, ${(bytes / 2 ** 20).toFixed(1)} MB in three encodings, in ${seconds.toFixed(1)} s`,
    )
  },
}
export default adapter
