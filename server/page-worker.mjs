// @ts-check
import { readFileSync, rmSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { makePageFinisher } from './finish.mjs'

// One of the threads of pages.mjs. An error ends the thread, and `pages.mjs` hears of it.
const finishPage = makePageFinisher(workerData.distDir, workerData.quality)
parentPort?.on('message', async (/** @type {import('./pages.mjs').Page} */ { file, path, isShell }) => {
  const made = await finishPage(readFileSync(file), path, isShell)
  removeTaken(file)
  parentPort?.postMessage(made)
})

/** Next's own copy of a page, its flight data and segments: nothing reads them any more. @param {string} file */
function removeTaken(file) {
  for (const ending of ['.html', '.meta', '.rsc', '.segments']) rmSync(file.replace(/\.html$/, ending), { recursive: true, force: true })
}
