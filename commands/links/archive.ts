import { z } from 'zod'
import type { Outside } from './check'
import type { Manners } from './web'

const answer = z.object({
  archived_snapshots: z.object({ closest: z.object({ available: z.boolean(), url: z.url() }).optional() }),
})
/** After this many failures in a row the archive is left alone for the rest of the run. */
const ENOUGH = 3

/**
 * Asks the Wayback Machine for the copies nearest to a date, one at a time and with a pause, as it asks its users to.
 */
export function createArchive({ agent, timeout, pause }: Manners, service = 'https://archive.org/wayback/available') {
  let failures = 0
  let before: Promise<unknown> = Promise.resolve()
  const ask = async ({ address, date }: Outside): Promise<string | null | undefined> => {
    if (failures >= ENOUGH) return undefined
    try {
      const reply = await fetch(
        `${service}?${new URLSearchParams({ url: address, timestamp: date.replaceAll('-', '') })}`,
        { headers: { 'user-agent': agent }, signal: AbortSignal.timeout(timeout) },
      )
      if (!reply.ok) throw new Error(String(reply.status))
      const { closest } = answer.parse(await reply.json()).archived_snapshots
      failures = 0
      return closest?.available ? closest.url.replace(/^http:/, 'https:') : null
    } catch {
      failures++
      return undefined
    } finally {
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  return (outside: Outside) => {
    const mine = before.then(() => ask(outside))
    before = mine
    return mine
  }
}
