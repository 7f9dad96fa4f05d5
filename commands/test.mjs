import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { attempt, findBrowser, freePort, installDependencies, run } from './environment.mjs'

// npm test: installs what is missing, then types, the core and the content, the build, and the finished site in a real browser.
installDependencies()
process.env.CHROMIUM = await findBrowser()
rmSync('test-results', { recursive: true, force: true })
mkdirSync('test-results', { recursive: true })

const counts = { passed: 0, failed: 0 }
const count = (passed, failed) => { counts.passed += passed; counts.failed += failed }

run('npx', ['next', 'typegen'])
const types = attempt('npx', ['tsc', '--noEmit'])
count(types === 0 ? 1 : 0, types === 0 ? 0 : 1)

const core = 'test-results/core.json'
attempt('npx', ['vitest', 'run', '--config', 'tests/vitest.config.ts', '--reporter=default', '--reporter=json', `--outputFile.json=${core}`])
const { numPassedTests, numFailedTests, numPendingTests, success } = JSON.parse(readFileSync(core, 'utf8'))
count(numPassedTests, numFailedTests + numPendingTests + (success || numFailedTests > 0 ? 0 : 1)) // a skipped test counts as failed, and so does a file that could not run

const build = attempt('npm', ['run', 'build'], { NODE_ENV: 'production' })
count(build === 0 ? 1 : 0, build === 0 ? 0 : 1)
if (build === 0) {
  const site = resolve('test-results/site.json')
  const port = process.env.TEST_PORT ?? String(await freePort())
  const status = attempt('npx', ['playwright', 'test', '--config', 'tests/playwright.config.ts'], { PLAYWRIGHT_JSON_OUTPUT_NAME: site, TEST_PORT: port })
  const { expected, unexpected, flaky, skipped } = existsSync(site) ? JSON.parse(readFileSync(site, 'utf8')).stats : { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }
  const failed = unexpected + flaky + skipped // a skipped test counts as failed
  count(expected, failed === 0 && (status !== 0 || expected === 0) ? 1 : failed) // and so does a run that could not begin
}
console.log(`\n${counts.passed} passed, ${counts.failed} failed`)
process.exitCode = counts.failed === 0 ? 0 : 1
