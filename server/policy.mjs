// @ts-check

/**
 * What every answer carries, errors included. No cookie, no script, no other origin. Only what node answers itself goes
 * without: 400 to a request without Host.
 */
export const always = /** @type {const} */ ({
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
})

/** What differs for a file that any site may read. */
export const open = /** @type {const} */ ({ 'Cross-Origin-Resource-Policy': 'cross-origin' })

/** The policy of what is not a page. */
export const closed = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/**
 * The policy of a page: nothing but its own style element, the site's pictures and manifest, and forms to the site.
 * @param {string} styleHash sha256-... of the style element
 */
export const pagePolicy = (styleHash) =>
  [
    "default-src 'none'",
    `style-src '${styleHash}'`,
    "img-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
