// @ts-check
import { rmSync } from 'node:fs'

/** Deletes Next's own copy of a page or of what a handler made, with its flight data and segments: nothing reads them any more. @param {string} file */
export function removeTaken(file) {
  const base = file.replace(/\.(html|body)$/, '')
  for (const ending of ['.html', '.body', '.meta', '.rsc', '.segments']) rmSync(base + ending, { recursive: true, force: true })
}
