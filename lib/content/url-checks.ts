import { z } from 'zod'
import { ContentError, type Problem } from './problem'
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
export type UrlOutcome = (typeof outcomes)[number]

const webAddress = z.url({ protocol: /^https?$/ })
const urlCheck = z.strictObject({
  checked: day,
  outcome: z.enum(outcomes),
  status: z.int().optional(),
  /** Where its redirects end. */
  final: webAddress.optional(),
  /** The archived copy nearest to the source's date; null where the archive has none. */
  archive: webAddress.nullable().optional(),
})
export type UrlCheck = z.output<typeof urlCheck>
/** Checks by address. */
export type UrlChecks = ReadonlyMap<string, UrlCheck>

/** Whether an address answered a reader's way; undefined where it only refuses programs. */
export const answered = ({ outcome }: UrlCheck): boolean | undefined =>
  outcome === 'refused' || outcome === 'robots' ? undefined : outcome === 'answers'

const record = z.record(z.string(), urlCheck)
const recorded = (line: string) => {
  try {
    return record.safeParse(JSON.parse(`{${line.replace(/,$/, '')}}`)).data
  } catch {
    return undefined
  }
}

/**
 * Reads the record of `npm run links` line by line, as it is written: people commit and merge it. Throws a ContentError
 * that names every line which is not in order; without those lines the record is.
 */
export function readUrlChecks(text: string, path = 'content/links.json'): UrlChecks {
  const checks = new Map<string, UrlCheck>()
  const problems: Problem[] = []
  text.split('\n').forEach((line, index) => {
    const written = line.trim()
    if (/^[{}]?$/.test(written)) return
    const read = recorded(written)
    for (const [address, check] of Object.entries(read ?? {})) checks.set(address, check)
    if (!read)
      problems.push({
        path,
        line: index + 1,
        column: 1,
        field: 'wiersz',
        expected: 'wyniku sprawdzenia jednego adresu, jak zapisuje go npm run links',
        actual: `„${written.slice(0, 60)}”`,
        fix: 'usuń ten wiersz i uruchom: npm run links',
      })
  })
  if (problems.length > 0) throw new ContentError(problems)
  return checks
}

/** The record as it is written: one address on a line, in order, so that a change shows as a line. */
export const writeUrlChecks = (checks: UrlChecks): string =>
  `{\n${[...checks]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([address, check]) => `${JSON.stringify(address)}: ${JSON.stringify(check)}`)
    .join(',\n')}\n}\n`
