import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { NextConfig } from 'next'
import { environment } from './lib/configuration'
import { rewrites } from './lib/urls'

export default {
  adapterPath: join(process.cwd(), 'server/adapter.mjs'),
  env: environment,
  poweredByHeader: false,
  experimental: { cpus: availableParallelism() }, // Next would leave one processor idle
  reactStrictMode: true,
  rewrites: async () => ({ beforeFiles: rewrites(), afterFiles: [], fallback: [] }),
} satisfies NextConfig
