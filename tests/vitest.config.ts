import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: { alias: { '@': fileURLToPath(new URL('..', import.meta.url)) } },
  test: { env: { SITE_URL: 'http://localhost:3000' }, include: ['tests/**/*.test.{ts,tsx}'] },
})
