// @ts-check
import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { makePageFinisher } from './finish.mjs'

// One of the threads of pages.mjs. An error ends the thread, and `pages.mjs` hears of it.
const finishPage = makePageFinisher(workerData.distDir, workerData.quality)
parentPort?.on('message', async (/** @type {import('./pages.mjs').Page} */ { file, path, isShell }) => {
  const made = await finishPage(readFileSync(file), path, isShell)
  parentPort?.postMessage(made)
})
