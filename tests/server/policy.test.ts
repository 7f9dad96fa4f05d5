import { expect, test } from 'vitest'
import { closed, pagePolicy } from '../../server/policy.mjs'

test('the policy names everything that is allowed and nothing else', () => {
  expect(pagePolicy('sha256-x=', false)).toBe(
    "default-src 'none'; style-src 'sha256-x='; img-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  )
  expect(closed).toBe("default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
})
