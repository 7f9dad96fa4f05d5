// @ts-check
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { createServer } from 'node:net'

// What the README's commands and the benches need of the machine. The commands need it before any dependency is there,
// so only Node's own modules are used.

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
/**
 * Ends the process where Node is older than what Next needs, or with `forTests` than what the test runner needs (vite's
 * engines: ^20.19 || >=22.12).
 */
export function needNode({ forTests = false } = {}) {
  const enough = forTests
    ? (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
    : major > 20 || (major === 20 && minor >= 9)
  if (enough) return
  console.error(`Node ${forTests ? '20.19 or 22.12' : '20.9'} or newer is needed; this is ${process.versions.node}.`)
  process.exit(1)
}

/**
 * Runs a command and gives its exit status; the output is shown.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 */
export const attempt = (command, args, env = {}) =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1

/**
 * Runs a command likewise; a failure ends the process with the command's own status.
 * @param {Parameters<typeof attempt>} what
 */
export function run(...what) {
  const status = attempt(...what)
  if (status !== 0) process.exit(status)
}

/**
 * Installs the locked dependencies, development ones too (also where NODE_ENV is production), unless they are already
 * there.
 */
export function installDependencies() {
  const installed = 'node_modules/.package-lock.json'
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs) return
  run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'])
}

/**
 * Says whether a port can be listened on.
 * @param {number} port
 * @param {string | undefined} host
 * @returns {Promise<boolean>}
 */
export const isFree = (port, host) =>
  new Promise((resolve) => {
    const server = createServer().once('error', () => resolve(false))
    server.listen(port, host, () => server.close(() => resolve(true)))
  })

/** A port that nothing listens on. @returns {Promise<number>} */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, () => {
      const address = server.address()
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(address)))
    })
  })

const candidates = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * A flag of Chromium: without it the browser keeps two pages of its own in every window, for suggestions under the
 * address, and they take as much of a small machine as the page that is tested. Of several such flags Chromium reads
 * the last, so Playwright's own is not in force beside it.
 */
export const noSuggestions = '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup'

/**
 * The path of a Chromium: named by CHROMIUM, found on the machine, or installed. Ends the process where there is none:
 * browser tests are never skipped.
 */
export async function findBrowser() {
  const found = [process.env.CHROMIUM, ...candidates].find((path) => path && existsSync(path))
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    attempt('apt-get', ['update'])
    attempt('apt-get', ['install', '-y', 'chromium'])
    if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium'
  }
  const { chromium } = await import('playwright')
  if (existsSync(chromium.executablePath())) return chromium.executablePath()
  attempt('npx', ['playwright', 'install', 'chromium'])
  if (existsSync(chromium.executablePath())) return chromium.executablePath()
  console.error(
    'No Chromium was found or could be installed. Install one (on Debian as root: apt-get update && apt-get install -y chromium) or set CHROMIUM to its path, then run npm test again.',
  )
  process.exit(1)
}
