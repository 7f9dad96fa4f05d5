import type { NextConfig } from 'next'
import { rewrites } from './lib/urls'

export default {
  poweredByHeader: false,
  reactStrictMode: true,
  rewrites: async () => ({ beforeFiles: rewrites(), afterFiles: [], fallback: [] }),
} satisfies NextConfig
