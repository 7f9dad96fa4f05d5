// @ts-check
import { readFileSync, rmSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { finish } from './finish.mjs'

/** A page to be finished: the file Next made, its public address, and whether it is filled per request. @typedef {{ file: string, path: string, isShell: boolean }} Page */

// One thread for each processor: taking pages apart is most of the work after Next's.
const finished = finish(workerData.distDir, workerData.quality)
parentPort?.on('message', async (/** @type {Page} */ { file, path, isShell }) => {
  const made = await finished.page(readFileSync(file), path, isShell)
  removeTaken(file)
  parentPort?.postMessage(made)
})

/** Next's own copy of a page, its flight data and segments: nothing reads them any more. @param {string} file */
function removeTaken(file) {
  for (const ending of ['.html', '.meta', '.rsc', '.segments']) rmSync(file.replace(/\.html$/, ending), { recursive: true, force: true })
}
