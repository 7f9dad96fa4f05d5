// @ts-check
import { rmSync } from 'node:fs'
import { parentPort } from 'node:worker_threads'

// The thread of remover.mjs. With a page or what a handler made go its flight data and segments: nothing reads them any
// more.
parentPort?.on('message', (/** @type {string | null} */ file) => {
  if (file === null) return parentPort?.close()
  const base = file.replace(/\.(html|body)$/, '')
  for (const ending of ['.html', '.body', '.meta', '.rsc', '.segments'])
    rmSync(base + ending, { recursive: true, force: true })
})
