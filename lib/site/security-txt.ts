import type { Configuration } from '../configuration'
import { publishedLangs } from '../i18n/langs'

/** Whom to tell of a hole in the site, as RFC 9116 has it; undefined where nobody is configured. */
export function securityTxt({ SECURITY_CONTACT, SECURITY_EXPIRES, SITE_URL }: Configuration): string | undefined {
  if (SECURITY_CONTACT === undefined || SECURITY_EXPIRES === undefined) return undefined
  return `Contact: ${SECURITY_CONTACT}\nExpires: ${SECURITY_EXPIRES}T23:59:59Z\nPreferred-Languages: ${publishedLangs.join(', ')}\nCanonical: ${SITE_URL}/.well-known/security.txt\n`
}
