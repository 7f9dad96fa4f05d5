import { expect, onTestFinished, test, vi } from 'vitest'
import { readConfiguration } from '@/lib/configuration'
import { publishedLangs } from '@/lib/i18n'
import { openSearchDescription } from '@/lib/site/open-search'
import { securityTxt } from '@/lib/site/security-txt'

const today = '2026-11-22'

test('what is not set is undefined, and nothing is invented', () => {
  expect(readConfiguration({ EDITORS_EMAIL: ' ' })).toEqual({ SITE_URL: 'http://localhost:3000' })
  expect(securityTxt(readConfiguration({}), today)).toBeUndefined()
})
test('a mistake names its variable', () => {
  expect(() => readConfiguration({ EDITORS_EMAIL: 'redakcja', SITE_URL: 'miasta.pl' })).toThrow(
    /SITE_URL: .*; EDITORS_EMAIL: /,
  )
  expect(() => readConfiguration({ SECURITY_CONTACT: 'mailto:a@example.org' })).toThrow(
    /SECURITY_EXPIRES: .* set together/,
  )
})
test('the site stands at the root of its host', () => {
  for (const address of ['https://x.pl/sub', 'https://x.pl?a=1', 'https://x.pl/#x', 'https://u:p@x.pl'])
    expect(() => readConfiguration({ SITE_URL: address }), address).toThrow(/SITE_URL: a host alone/)
  for (const address of ['https://x.pl', 'https://X.pl:443/'])
    expect(readConfiguration({ SITE_URL: address }).SITE_URL).toBe('https://x.pl')
})
test('security.txt names whom to tell and until when; a day that has passed stops the build', () => {
  const at = (SECURITY_EXPIRES: string) =>
    securityTxt(
      readConfiguration({
        SITE_URL: 'https://example.org/',
        SECURITY_CONTACT: 'mailto:a@example.org',
        SECURITY_EXPIRES,
      }),
      today,
    )
  expect(at('2027-06-30')).toMatch(
    /^Contact: mailto:a@example\.org\nExpires: 2027-06-30T23:59:59Z\nPreferred-Languages: pl.*\nCanonical: https:\/\/example\.org\/\.well-known\/security\.txt\n$/,
  )
  expect(at('2026-11-22')).toContain('Expires: 2026-11-22T23:59:59Z')
  expect(() => at('2026-11-21')).toThrow(/SECURITY_EXPIRES: 2026-11-21 has passed/)
})
test('its address takes TODAY for today', async () => {
  const afresh = () => vi.unstubAllEnvs().resetModules()
  afresh()
  onTestFinished(() => void afresh())
  for (const [name, value] of Object.entries({
    SECURITY_CONTACT: 'mailto:a@example.org',
    SECURITY_EXPIRES: '2999-12-31',
    TODAY: '3000-01-01',
  }))
    vi.stubEnv(name, value)
  const { generateStaticParams } = await import('@/app/(files)/.well-known/[file]/route')
  expect(generateStaticParams).toThrow(/2999-12-31 has passed/)
})
test('OpenSearch leads to the search, under a name of at most 16 letters', () => {
  expect(openSearchDescription('pl')).toContain(
    '<Url type="text/html" template="http://localhost:3000/szukaj?q={searchTerms}"/>',
  )
  for (const lang of publishedLangs) expect(openSearchDescription(lang)).toMatch(/<ShortName>.{1,16}<\/ShortName>/)
})
