import { expect, onTestFinished, test, vi } from 'vitest'
import { readConfiguration } from '@/lib/configuration'
import { securityTxt } from '@/lib/site/security-txt'

test('security.txt names whom to tell and until when, or there is none; a day that has passed stops the build', () => {
  expect(securityTxt(readConfiguration({}))).toBeUndefined()
  const at = (SECURITY_EXPIRES: string) =>
    securityTxt(
      readConfiguration(
        { SITE_URL: 'https://example.org/', SECURITY_CONTACT: 'mailto:a@example.org', SECURITY_EXPIRES },
        '2026-11-22',
      ),
    )
  expect(at('2027-06-30')).toMatch(
    /^Contact: mailto:a@example\.org\nExpires: 2027-06-30T23:59:59Z\nPreferred-Languages: pl.*\nCanonical: https:\/\/example\.org\/\.well-known\/security\.txt\n$/,
  )
  expect(at('2026-11-22')).toContain('Expires: 2026-11-22T23:59:59Z')
  expect(() => at('2026-11-21')).toThrow(/SECURITY_EXPIRES: this day has passed/)
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
  await expect(import('@/app/(files)/.well-known/[file]/route')).rejects.toThrow(/this day has passed/)
})
