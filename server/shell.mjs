// @ts-check

/** A file to be taken away. @typedef {{ file: { name: string, text: string } }} Attachment */
/**
 * What a route handler gives for a page rendered per request (app/results.ts).
 * @typedef {{ title: string, name: string, description: string, lang: string, site: string, addresses: Record<string, string>, status: number, main: string }} Filling
 */

/** @param {string} text */
const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/**
 * Fills results into a prerendered document. React writes each place in one way, and strip.mjs leaves it so.
 * @param {string} shell
 * @param {Filling} filling
 */
export function fillShell(shell, { title, name, description, lang, site, addresses, main }) {
  /** @param {string} value */
  const content = (value) => (/** @type {string} */ _, /** @type {string} */ before) => `${before}"${escape(value)}"`
  const canonical = site + addresses[lang]
  const filled = shell
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escape(title)}</title>`)
    .replace(/(<meta name="description" content=)"[^"]*"/, content(description))
    .replace(/(<link rel="canonical" href=)"[^"]*"/, content(canonical))
    .replace(/(<meta property="og:title" content=)"[^"]*"/, content(name))
    .replace(/(<meta property="og:description" content=)"[^"]*"/, content(description))
    .replace(/(<meta property="og:url" content=)"[^"]*"/, content(canonical))
    .replace(/(<main\b[^>]*>).*(?=<\/main>)/s, (_, open) => open + main)
  return Object.entries(addresses).reduce(
    (text, [other, address]) =>
      text
        .replace(new RegExp(`(<link rel="alternate" hreflang="${other}" href=)"[^"]*"`), content(site + address))
        .replace(new RegExp(`(<a hreflang="${other}" href=)"[^"]*"`), content(address)),
    filled,
  )
}
