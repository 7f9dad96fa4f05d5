import { join } from 'node:path'
import type { NextConfig } from 'next'
import { rewrites } from './lib/urls'

export default {
  adapterPath: join(process.cwd(), 'server/adapter.mjs'),
  poweredByHeader: false,
  reactStrictMode: true,
  rewrites: async () => ({ beforeFiles: rewrites(), afterFiles: [], fallback: [] }),
} satisfies NextConfig
