// @ts-check
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { inTurns } from './in-turns.mjs'

/**
 * A page to be finished: the file Next made, its public address, and whether it is filled per request.
 * @typedef {{ file: string, path: string, isShell: boolean }} Page
 */
/** @typedef {import('./finish.mjs').Finished} Finished */

/**
 * Finishes pages in one thread for each processor and hands them over as they are made.
 * Throws what was wrong with a page, or that a thread ended; no thread goes on after that.
 * @template {Page} P
 * @param {readonly P[]} pages
 * @param {{ distDir: string, quality: number }} build
 * @param {(page: P, made: Finished) => Promise<unknown>} done
 */
export async function finishPages(pages, build, done) {
  const lanes = Array.from({ length: availableParallelism() }, () => {
    const thread = new Worker(new URL('page-worker.mjs', import.meta.url), { workerData: build })
    const ended = new AbortController()
    thread.once('exit', () => ended.abort(new Error('a thread that finishes pages has ended')))
    return { thread, signal: ended.signal }
  })
  try {
    await inTurns(lanes, pages, async (page, { thread, signal }) => {
      thread.postMessage(page)
      // Not a race with the thread's end: that promise would hold every page until then.
      const [made] = await once(thread, 'message', { signal }).catch((error) => {
        throw signal.aborted ? signal.reason : error
      })
      await done(page, made)
    })
  } finally {
    await Promise.all(lanes.map(({ thread }) => thread.terminate()))
  }
}
