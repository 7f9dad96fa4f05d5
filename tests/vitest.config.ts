import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: { alias: { '@': fileURLToPath(new URL('..', import.meta.url)) } },
  test: {
    testTimeout: 60_000, // A busy machine takes its time.
    env: { SITE_URL: 'http://localhost:3000' },
    globalSetup: 'tests/temporary.ts',
    include: ['tests/**/*.test.{ts,tsx}'],
    isolate: false, // Files share what they import, the real catalogue too: half the time. Whoever changes something puts it back.
  },
})
