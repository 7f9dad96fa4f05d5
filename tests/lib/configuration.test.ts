import { expect, test } from 'vitest'
import { readConfiguration } from '@/lib/configuration'

test('what is not set is undefined, and nothing is invented', () => {
  expect(readConfiguration({ EDITORS_EMAIL: ' ' })).toEqual({ SITE_URL: 'http://localhost:3000' })
})
test('a mistake names its variable', () => {
  expect(() => readConfiguration({ EDITORS_EMAIL: 'redakcja', SITE_URL: 'miasta.pl' })).toThrow(
    /SITE_URL: .*; EDITORS_EMAIL: /,
  )
  expect(() => readConfiguration({ SECURITY_CONTACT: 'mailto:a@example.org' })).toThrow(
    /SECURITY_EXPIRES: .* set together/,
  )
})
test('a declaration of accessibility names what the act asks for, and spaces around a value do not count', () => {
  expect(() => readConfiguration({ ACCESSIBILITY_STATUS: 'full', OPERATOR_NAME: 'Urząd' })).toThrow(
    'ACCESSIBILITY_STATUS: a declaration also has to name OPERATOR_PHONE, EDITORS_EMAIL, SITE_PUBLISHED, ACCESSIBILITY_DECLARED',
  )
  expect(readConfiguration({ OPERATOR_NAME: ' Urząd ' }).OPERATOR_NAME).toBe('Urząd')
})
test('the site stands at the root of its host', () => {
  for (const address of ['https://x.pl/sub', 'https://x.pl?a=1', 'https://x.pl/#x', 'https://u:p@x.pl'])
    expect(() => readConfiguration({ SITE_URL: address }), address).toThrow(/SITE_URL: a host alone/)
  for (const address of ['https://x.pl', 'https://X.pl:443/'])
    expect(readConfiguration({ SITE_URL: address }).SITE_URL).toBe('https://x.pl')
})
