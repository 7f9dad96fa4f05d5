// @ts-check
import { statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { extname, join } from 'node:path'

/**
 * `route` is that of the handler that made it.
 * @typedef {{ path: string, file: string, headers: Record<string, string>, route?: string }} File
 */

/** The media types of the files that there are; what a route handler says of its own goes before. */
const kinds = /** @type {Record<string, string>} */ ({
  '.atom': 'application/atom+xml',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
})
/** @param {string} path */
const kind = (path) => kinds[extname(path)] ?? 'application/octet-stream'
const kept = /^(content-type|content-disposition|content-language|link|x-robots-tag|access-control-allow-origin)$/i
/**
 * The headers of a route handler that are about its content; the others are the front's business.
 * @param {Record<string, unknown>} headers
 */
export const ofContent = (headers) =>
  Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => kept.test(name))
      .map(([name, value]) => [name.toLowerCase(), String(value)]),
  )

/**
 * Everything that has an address and is no page: answers of route handlers made at build time, files of public/, and
 * hashed pictures and fonts. Next's scripts and style sheets are not among them.
 * @param {{ projectDir: string, outputs: Pick<import('./adapter.mjs').Build['outputs'], 'prerenders' | 'staticFiles'> }} build
 * @returns {Promise<File[]>}
 */
export async function everyFile({ outputs, projectDir }) {
  const made = outputs.prerenders
    .filter(({ routeType }) => routeType === 'route')
    .map(({ pathname, route, fallback }) => ({
      path: pathname,
      route,
      file: fallback?.filePath ?? '',
      headers: { 'content-type': kind(pathname), ...ofContent(fallback?.initialHeaders ?? {}) },
    }))
  const fixed = outputs.staticFiles
    .filter(
      ({ pathname }) =>
        pathname.startsWith('/_next/static/media/') || (!pathname.startsWith('/_next/') && extname(pathname)),
    )
    .map(({ pathname, filePath }) => ({
      path: pathname,
      file: filePath,
      headers: {
        'content-type': kind(pathname),
        ...(pathname.startsWith('/_next/') ? { 'cache-control': 'public, max-age=31536000, immutable' } : {}),
      },
    }))
  const folder = join(projectDir, 'public')
  const names = await readdir(folder, { recursive: true }).catch((error) => {
    if (error.code === 'ENOENT') return [] // a site without pictures
    throw error
  })
  const publicFiles = names
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => ({
      path: `/${name.replaceAll('\\', '/')}`,
      file: join(folder, name),
      headers: { 'content-type': kind(name) },
    }))
  const rules = {
    path: '/speculation-rules.json',
    file: join(projectDir, 'server', 'speculation-rules.json'),
    headers: { 'content-type': 'application/speculationrules+json' },
  }
  return [...made, ...fixed, ...publicFiles, rules]
}
