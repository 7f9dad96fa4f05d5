import { expect, test } from 'vitest'
import { always, closed, pagePolicy } from '../../server/policy.mjs'

test('the policy names everything that is allowed and nothing else', () => {
  expect(pagePolicy('sha256-x=')).toBe(
    "default-src 'none'; style-src 'sha256-x='; img-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  )
  expect(closed).toBe("default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
})

test('every answer keeps to its own site, and no other site is told where a reader came from', () => {
  expect(always).toEqual({
    'Strict-Transport-Security': 'max-age=31536000',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  })
})
