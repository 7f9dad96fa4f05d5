import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: { alias: { '@': fileURLToPath(new URL('..', import.meta.url)) } },
  // A busy machine takes its time; no test measures it.
  test: { testTimeout: 60_000, env: { SITE_URL: 'http://localhost:3000' }, include: ['tests/**/*.test.{ts,tsx}'] },
})
