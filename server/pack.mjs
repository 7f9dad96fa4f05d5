// @ts-check
import { closeSync, openSync, readFileSync, readSync, renameSync, writeFileSync } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The routes that fill a document per request: with the results of a query, with the answer to a sent form.
 * @typedef {{ results?: string, form?: string }} Dynamic
 */
/** Where a body stands in the pack: offset and length. @typedef {[number, number]} Span */
/**
 * @typedef {{ status: number, headers: Record<string, string>, tag: string, bodies: import('./negotiation.mjs').Encoded<Span> } & Dynamic} Entry
 */
/**
 * Everything the front knows: each document by its public address, and addresses that moved.
 * @typedef {{ documents: Record<string, Entry>, redirects: Record<string, string> }} Manifest
 */

const names = { bodies: 'documents.bin', manifest: 'manifest.json' }

/**
 * Bodies written one after another into one file: 20,000 documents in three encodings would be 60,000 files. The files
 * are always new ones, so a front that still runs on an earlier pack goes on with what it has opened.
 * @param {string} folder
 */
export async function createPack(folder) {
  await mkdir(folder, { recursive: true })
  const made = { bodies: join(folder, `${names.bodies}.new`), manifest: join(folder, `${names.manifest}.new`) }
  const file = await open(made.bodies, 'w')
  let end = 0
  return {
    /** @param {Uint8Array} body @returns {Promise<Span>} */
    async add(body) {
      const offset = end
      end += body.length
      await file.write(body, 0, body.length, offset)
      return [offset, body.length]
    },
    /** @param {Manifest} manifest */
    async close(manifest) {
      await file.close()
      writeFileSync(made.manifest, JSON.stringify(manifest))
      renameSync(made.bodies, join(folder, names.bodies))
      renameSync(made.manifest, join(folder, names.manifest))
      return end
    },
  }
}

/**
 * Opens a pack for reading. Up to `limit` bytes of the bodies asked for last are held in memory; the others are read
 * when asked for. Throws where none was made.
 * @param {string} folder
 * @param {number} [limit]
 */
export function openPack(folder, limit = 16 * 2 ** 20) {
  const path = join(folder, names.manifest)
  /** @type {Manifest} */
  const manifest = JSON.parse(readManifest(path))
  return { manifest, read: lastRead(join(folder, names.bodies), limit) }
}

/** @param {string} path */
function readManifest(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code !== 'ENOENT') throw error
    throw new Error('no documents: npm run build first')
  }
}

/** @param {string} path @param {number} limit @returns {(span: Span) => Buffer} */
function lastRead(path, limit) {
  const file = openSync(path, 'r')
  process.once('exit', () => closeSync(file))
  /** @type {Map<number, Buffer>} in the order of use, oldest first */
  const held = new Map()
  let bytes = 0
  return ([offset, length]) => {
    if (length === 0) return Buffer.alloc(0) // it stands where the next body begins
    let body = held.get(offset)
    if (body) held.delete(offset)
    else {
      // A read of 10 kB from the system's file cache takes microseconds: less than handing it to another thread.
      body = Buffer.allocUnsafeSlow(length)
      if (readSync(file, body, 0, length, offset) < length) throw new Error(`${path} ends before ${offset + length}`)
      bytes += length
    }
    held.set(offset, body)
    for (const [oldest, { length }] of held) {
      if (bytes <= limit) break
      held.delete(oldest)
      bytes -= length
    }
    return body
  }
}
