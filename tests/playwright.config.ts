import { defineConfig, devices } from '@playwright/test'

const port = Number(process.env['TEST_PORT'] ?? 3987)
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results/browser',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000, // axe on a slow machine takes its time
  workers: 2,
  reporter: [['list'], ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ?? '../test-results/site.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    // No background requests: a closed network would refuse them by the dozen. No suggestions under the address: Chromium keeps two pages of its own for them in every window, and the run takes a third longer.
    launchOptions: { executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup'] },
  },
  webServer: { command: 'npm start', cwd: '..', env: { PORT: String(port) }, url: `http://localhost:${port}/`, reuseExistingServer: false, timeout: 60_000 },
})
