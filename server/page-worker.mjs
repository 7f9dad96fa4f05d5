// @ts-check
import { readFile } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { finish } from './finish.mjs'

// A thread beside the build's own, which would keep the other processors waiting: taking a page apart is most of the work.
const finished = finish(workerData.distDir, workerData.quality)
parentPort?.on('message', async (/** @type {Page} */ { file, path, isShell }) => parentPort?.postMessage(await finished.page(await readFile(file), path, isShell)))

/** A page to be finished: the file Next made, its public address, and whether it is filled per request. @typedef {{ file: string, path: string, isShell: boolean }} Page */
