// @ts-check
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

/**
 * Deletes Next's own copies in a thread of its own: the disk takes its time, with many pages more than finishing them,
 * and the threads that finish pages need not wait for it.
 */
export function createRemover() {
  const thread = new Worker(new URL('remove-worker.mjs', import.meta.url))
  const ended = once(thread, 'exit')
  return {
    /** @param {string} file what Next made of a page or a handler */
    remove: (file) => thread.postMessage(file),
    /** Waits until everything is deleted. Throws what the thread could not delete. */
    async close() {
      thread.postMessage(null)
      await ended
    },
  }
}
