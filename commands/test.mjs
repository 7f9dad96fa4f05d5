// @ts-check
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { attempt, findBrowser, freePort, installDependencies, needNode } from './environment.mjs'

// npm test: installs what is missing, then types and format, the core and the content, the build, and the finished site
// in a real browser.
const counts = { passed: 0, failed: 0 }
/** @param {number} passed @param {number} failed */
const count = (passed, failed) => {
  counts.passed += passed
  counts.failed += failed
}
// The last line is always the count, also where npm ci or the search for a browser ends the process.
process.on('exit', (status) => {
  if (status !== 0 && counts.failed === 0) count(0, 1)
  console.log(`\n${counts.passed} passed, ${counts.failed} failed`)
})

needNode({ forTests: true })
installDependencies()
process.env.CHROMIUM = await findBrowser()
rmSync('test-results', { recursive: true, force: true })
mkdirSync('test-results', { recursive: true })

const types = attempt('npx', ['next', 'typegen']) || attempt('npx', ['tsc', '--noEmit'])
count(types === 0 ? 1 : 0, types === 0 ? 0 : 1)
const format = attempt('npx', ['prettier', '--check', '**/*.{ts,tsx,mjs,cjs}']) // npm run format mends it
count(format === 0 ? 1 : 0, format === 0 ? 0 : 1)

const core = 'test-results/core.json'
const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${core}`]
// Where CI is set, an expected file that is missing fails its test instead of being written anew.
attempt('npx', ['vitest', 'run', '--config', 'tests/vitest.config.ts', ...reports], { CI: 'true' })
const { numPassedTests, numFailedTests, numPendingTests, success } = existsSync(core)
  ? JSON.parse(readFileSync(core, 'utf8'))
  : { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, success: false }
count(numPassedTests, numFailedTests + numPendingTests + (success || numFailedTests > 0 ? 0 : 1)) // a skipped test counts as failed, and so does a file or a run that could not begin

const build = attempt('npm', ['run', 'build'], { NODE_ENV: 'production' })
count(build === 0 ? 1 : 0, build === 0 ? 0 : 1)
if (build === 0) {
  const site = resolve('test-results/site.json')
  const port = process.env.TEST_PORT ?? String(await freePort())
  const status = attempt('npx', ['playwright', 'test', '--config', 'tests/playwright.config.ts'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: site,
    TEST_PORT: port,
  })
  const { expected, unexpected, flaky, skipped } = existsSync(site)
    ? JSON.parse(readFileSync(site, 'utf8')).stats
    : { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }
  const failed = unexpected + flaky + skipped // a skipped test counts as failed
  count(expected, failed === 0 && (status !== 0 || expected === 0) ? 1 : failed) // and so does a run that could not begin
}
process.exitCode = counts.failed === 0 ? 0 : 1
