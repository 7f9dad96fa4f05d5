import { z } from 'zod'
import { day } from './schemas/fields'

/**
 * What an address did when it was last asked for:
 * - `answers`; `other-type`: it answers, but with a page where a document was; `gone`: 404 or 410; `error`: another
 *   failure of the server; `loop`: it redirects without end; `timeout`, `broken` (the connection), `certificate`,
 *   `no-host`;
 * - `refused`: it does not talk to programs (401, 403, 429 ...); `robots`: it asks programs not to come. Readers may
 *   still get in.
 */
const outcomes = [
  'answers',
  'other-type',
  'gone',
  'error',
  'loop',
  'timeout',
  'broken',
  'certificate',
  'no-host',
  'refused',
  'robots',
] as const
export type Outcome = (typeof outcomes)[number]

const webAddress = z.url({ protocol: /^https?$/ })
const linkCheck = z.strictObject({
  checked: day,
  outcome: z.enum(outcomes),
  status: z.int().optional(),
  /** Where its redirects end. */
  final: webAddress.optional(),
  /** The archived copy nearest to the source's date; null where the archive has none. */
  archive: webAddress.nullable().optional(),
})
export type LinkCheck = z.output<typeof linkCheck>
/** Link checks by address. */
export type Links = ReadonlyMap<string, LinkCheck>

/** Whether an address answered a reader's way; undefined where it only refuses programs. */
export const answered = ({ outcome }: LinkCheck): boolean | undefined =>
  outcome === 'refused' || outcome === 'robots' ? undefined : outcome === 'answers'

/** Reads the record of `npm run links`. Throws where it is not in order: a command writes it, not a person. */
export const readLinks = (text: string): Links =>
  new Map(Object.entries(z.record(z.string(), linkCheck).parse(JSON.parse(text))))

/** The record as it is written: one address on a line, in order, so that a change shows as a line. */
export const writeLinks = (links: Links): string =>
  `{\n${[...links]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([address, check]) => `${JSON.stringify(address)}: ${JSON.stringify(check)}`)
    .join(',\n')}\n}\n`
