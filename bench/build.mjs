// @ts-check
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeMadeUp } from './made-up/content.mjs'

/** How many practices, and after a colon the languages published if not all; BENCH_PRACTICES=1000 for a short run. */
const corpora = (process.env['BENCH_PRACTICES'] ?? '1000,10000:pl').split(',')
const folder = 'bench/.work/site'
const parts = [
  'app',
  'commands',
  'components',
  'lib',
  'public',
  'server',
  'next.config.ts',
  'package.json',
  'tsconfig.json',
]

/**
 * Build time and memory with made-up content, in a copy of the project that uses its node_modules.
 * @returns {Promise<import('./front.mjs').Row[]>}
 */
export async function build() {
  const rows = []
  for (const corpus of corpora) {
    const [count = '', ...langs] = corpus.split(':')
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    for (const part of parts) if (existsSync(part)) cpSync(part, join(folder, part), { recursive: true })
    if (langs.length > 0) publishOnly(langs)
    writeMadeUp('content', join(folder, 'content'), Number(count))
    const { seconds, cpu, peak, log } = await watched()
    const documents = Object.keys(
      JSON.parse(readFileSync(join(folder, '.next/documents/manifest.json'), 'utf8')).documents,
    ).length
    const adapter = /documents without a script.* in ([\d.]+) s/.exec(log)?.[1]
    rows.push({
      what: `build of ${count} practices${langs.length > 0 ? ` in ${langs.join(' and ')} alone` : ''}`,
      ours: `${documents} documents, ${Math.round(seconds)} s (${Math.round(cpu)} s of processor): ${((1000 * seconds) / documents).toFixed(1)} ms each, of it finishing ${((1000 * Number(adapter)) / documents).toFixed(1)}; peak ${(peak / 1000).toFixed(2)} GB, shared pages counted once`,
      against: 'Next 12 ms, 1.8 GB; Astro 9.4 ms, 4.7 GB',
      reach: '12 ms, 2 GB',
    })
  }
  rmSync('bench/.work', { recursive: true, force: true })
  return rows
}

/** Publishes the copy in some of its languages. @param {readonly string[]} langs */
function publishOnly(langs) {
  const file = join(folder, 'lib/i18n/langs.ts')
  const all = readFileSync(file, 'utf8')
  const few = all.replace(/(publishedLangs: readonly Lang\[\] = )\[.*\]/, `$1${JSON.stringify(langs)}`)
  if (few === all) throw new Error(`${file} does not list the published languages`)
  writeFileSync(file, few)
}

/**
 * Runs `npm run build` but for its pictures, which are a step of their own, and adds up the memory and processor time
 * of all its processes.
 */
async function watched() {
  const started = performance.now()
  const child = spawn('npm', ['exec', '-c', 'tsx commands/content.ts && npm run pages'], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  let [peak, log] = [0, '']
  /** @type {Map<number, number>} */
  const ticks = new Map()
  child.stdout.on('data', (part) => (log += part))
  child.stderr.on('data', (part) => (log += part))
  const timer = setInterval(() => {
    peak = Math.max(peak, treeMemory(child.pid ?? 0, ticks))
  }, 500)
  const [status] = await once(child, 'exit')
  clearInterval(timer)
  if (status !== 0) throw new Error(`the build failed: ${log.slice(-400)}`)
  return {
    seconds: (performance.now() - started) / 1000,
    cpu: [...ticks.values()].reduce((sum, one) => sum + one, 0) / 100,
    peak,
    log,
  }
}

/**
 * Megabytes held by a process and all below it, each shared page counted once (its proportional set size).
 * @param {number} root
 * @param {Map<number, number>} ticks
 */
function treeMemory(root, ticks) {
  /** @type {Map<number, number[]>} */
  const children = new Map()
  /** @type {Map<number, number>} */
  const spent = new Map()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')
        .map(Number)
      children.set(fields[1] ?? 0, [...(children.get(fields[1] ?? 0) ?? []), Number(name)])
      spent.set(Number(name), (fields[11] ?? 0) + (fields[12] ?? 0))
    } catch {
      // ended meanwhile
    }
  }
  let sum = 0
  for (const left = [root]; left.length > 0;) {
    const one = left.pop() ?? 0
    ticks.set(one, spent.get(one) ?? ticks.get(one) ?? 0)
    left.push(...(children.get(one) ?? []))
    try {
      sum += Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${one}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024
    } catch {
      // ended meanwhile
    }
  }
  return sum
}
