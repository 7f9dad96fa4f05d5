import type { UrlCheck, UrlOutcome } from '../../lib/content/url-checks'
import { visit } from './visit'
import type { Web } from './web'

/** An outside address of the content, and the date its archived copy should be closest to. */
export type Outside = { address: string; date: string }
export type CheckOptions = {
  outside: readonly Outside[]
  /** What is known; the checks are written into it. */
  record: Map<string, UrlCheck>
  today: string
  /** A check this many days old is still good: an interrupted run goes on where it stopped. */
  within: number
  /** How many hosts are asked at once. */
  width: number
  web: Web
  /** Says whether this machine reaches the network at all. */
  online: () => Promise<boolean>
  /** The nearest archived copy, null where there is none, undefined where the archive did not say. */
  archive: (outside: Outside) => Promise<string | null | undefined>
  /** Called after each address: saves the record, shows how far it is. */
  onChecked: (done: number, of: number, address: string) => void
}

/** Thrown when the network is down: then nothing is known of any link. */
export class Offline extends Error {}

const silent = new Set<UrlOutcome>(['timeout', 'broken', 'no-host', 'certificate'])
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000

/**
 * Checks every outside address that was not checked lately, a few hosts at a time and each host's addresses one after
 * another.
 */
export async function checkLinks({
  outside,
  record,
  today,
  within,
  width,
  web,
  online,
  archive,
  onChecked,
}: CheckOptions): Promise<number> {
  if (!(await online())) throw new Offline()
  const due = outside.filter(({ address }) => {
    const known = record.get(address)
    return !known || daysBetween(known.checked, today) >= within
  })
  const queue = byHost(due).values()
  let done = 0
  let isOffline = false
  const work = async () => {
    for (const addresses of queue) {
      for (const one of addresses) {
        if (isOffline) return
        const seen = await visit(one.address, web)
        // A silent address means something only while others can be heard.
        if (silent.has(seen.outcome) && !(await online())) isOffline = true
        if (isOffline) return
        const copy = await archive(one)
        record.set(one.address, {
          checked: today,
          ...seen,
          ...kept(copy === undefined ? record.get(one.address)?.archive : copy),
        })
        onChecked(++done, due.length, one.address)
      }
    }
  }
  await Promise.all(Array.from({ length: width }, work))
  if (isOffline) throw new Offline()
  return done
}

const kept = (archive: string | null | undefined) => (archive === undefined ? {} : { archive })

function byHost(outside: readonly Outside[]): Outside[][] {
  const hosts = new Map<string, Outside[]>()
  for (const one of outside) {
    const { host } = new URL(one.address)
    hosts.set(host, [...(hosts.get(host) ?? []), one])
  }
  return [...hosts.values()]
}
