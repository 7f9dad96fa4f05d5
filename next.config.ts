import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { NextConfig } from 'next'
import { environment } from './lib/configuration'
import { rewrites } from './lib/urls'

export default {
  adapterPath: join(process.cwd(), 'server/adapter.mjs'),
  env: environment,
  poweredByHeader: false,
  // Next would leave one processor idle, and measure what its client runtime might prefetch; no page has that runtime.
  experimental: { cpus: availableParallelism(), prefetchInlining: false },
  reactStrictMode: true,
  rewrites: async () => ({ beforeFiles: rewrites(), afterFiles: [], fallback: [] }),
} satisfies NextConfig
