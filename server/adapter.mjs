// @ts-check

/** @typedef {import('next').NextAdapter} NextAdapter */
/** @typedef {Parameters<NonNullable<NextAdapter['onBuildComplete']>>[0]} Build */

/**
 * Turns what Next prerendered into finished documents: without its client runtime, styles inlined, compressed, listed
 * by public address in .next/documents. The front serves them; Next's own copies are deleted.
 * @type {NextAdapter}
 */
const adapter = {
  name: 'documents',
  // Loaded only then, because Next loads this module for every command.
  onBuildComplete: async (build) => (await import('./documents.mjs')).makeDocuments(build),
}
export default adapter
