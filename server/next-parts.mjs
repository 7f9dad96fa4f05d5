// @ts-check

// What Next and React put into a document in their own way, for strip.mjs.

/** @typedef {Record<string, string>} Attributes */

/** Next's own inline scripts: the flight data and the start of its runtime. Anything else stops the build. */
const flight = [
  /^\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\(\[0\]\)$/,
  /^self\.__next_f\.push\(\[[0-9],".*"\]\)$/s,
  /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\(\{.*\}\);?$/s,
]
/**
 * The same, cut out before parsing: it is more than half of a document, and the parser would read every character of
 * it.
 */
const flightData = /<script>self\.__next_f\.push\(\[1,"(?:[^"\\<]|\\.)*"\]\)<\/script>/g
/** Where Next's scripts and style sheets stand. */
export const own = '/_next/static/'

/** @param {string} html */
export const withoutFlightData = (html) => html.replace(flightData, '')

/**
 * Whether a script is Next's own.
 * @param {{ at: Attributes, inside: string }} script
 */
export const isOwnScript = ({ at, inside }) =>
  at['src'] === undefined ? flight.some((kind) => kind.test(inside)) : at['src'].startsWith(own)

/**
 * What a layout puts into the head. React sets it before or after what the page puts there, whichever is ready first, so
 * that two builds of the same content would differ.
 * @param {string} tag
 * @param {Attributes} at
 */
export const isOfLayout = (tag, at) =>
  (tag === 'link' && at['rel'] === 'search') || (tag === 'meta' && at['name'] === 'theme-color')
/**
 * Next says for X what it has said in Open Graph, which X reads too; only the kind of card is news.
 * @param {Attributes} at
 */
export const isRepeated = (at) => /^twitter:(?!card$)/.test(at['name'] ?? '')
/**
 * A preload that only scripts need.
 * @param {Attributes} at
 */
export const isForScripts = (at) =>
  at['rel'] === 'modulepreload' || (at['rel'] === 'preload' && /^(script|style)$/.test(at['as'] ?? ''))
