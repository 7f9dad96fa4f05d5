import { defineConfig, devices } from 'playwright/test'
import { noSuggestions } from '../commands/environment.mjs'
import { port } from './e2e/port'

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results/browser',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000, // axe on a slow machine takes its time
  workers: 2,
  reporter: [
    ['list'],
    ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ?? '../test-results/site.json' }],
  ],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    // No background requests: a closed network would refuse them by the dozen.
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        noSuggestions,
      ],
    },
  },
  webServer: {
    command: 'npm start',
    cwd: '..',
    env: { PORT: String(port), SITE_URL: 'no address' }, // pages made on request keep the settings of the build
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
})
