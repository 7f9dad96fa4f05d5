import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { NextConfig } from 'next'
import { configuration, environment } from './lib/configuration'
import { today } from './lib/clock'
import { rewrites } from './lib/urls'

export default {
  adapterPath: join(process.cwd(), 'server/adapter.mjs'),
  env: { ...environment, SITE_URL: configuration.SITE_URL, BUILD_DAY: today() },
  poweredByHeader: false,
  // Next would keep pages in memory that the front serves from its own pack.
  cacheMaxMemorySize: 0,
  // Next would hold its compiler's memory while it writes a cache for the next build, 250 MB with 10,000 practices, and
  // a server or a container builds once. It would leave one processor idle, measure what its client runtime might
  // prefetch, which no page has, and make eight pages at a time in each process: they wait for nothing, and eight
  // exports of 10,000 practices are a gigabyte. Paths are made in the order of their folders in app/, so exports come
  // first, with (files), while each process is still small.
  experimental: {
    turbopackFileSystemCacheForBuild: false,
    cpus: availableParallelism(),
    prefetchInlining: false,
    staticGenerationMaxConcurrency: 1,
  },
  rewrites: async () => ({ beforeFiles: rewrites() }),
} satisfies NextConfig
