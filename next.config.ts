import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { NextConfig } from 'next'
import { rewrites, siteUrl } from './lib/urls'

export default {
  adapterPath: join(process.cwd(), 'server/adapter.mjs'),
  env: { SITE_URL: siteUrl }, // what is made per request keeps the address of the build
  poweredByHeader: false,
  experimental: { cpus: availableParallelism() }, // Next would leave one processor idle
  reactStrictMode: true,
  rewrites: async () => ({ beforeFiles: rewrites(), afterFiles: [], fallback: [] }),
} satisfies NextConfig
