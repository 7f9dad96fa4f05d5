// @ts-check
import { execFileSync } from 'node:child_process'

/**
 * Search in process over made-up documents, in a process of its own so that only its memory counts.
 * @returns {import('./front.mjs').Row[]}
 */
export function search() {
  const printed = execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', 'bench/search.ts'], {
    encoding: 'utf8',
  })
  const [documents = '', build = '', query = ''] = printed.trim().split('\n')
  return [
    { what: `search index of ${documents}`, ours: build, against: '', reach: '3 s, 64 MB' },
    { what: 'one query in process', ours: query, against: '', reach: 'p50 .3 ms, p99 5 ms' },
  ]
}
