import robotsParser, { type Robot } from 'robots-parser'

/** How links are checked: patiently, by a name that says who asks. */
export type Manners = { agent: string; timeout: number; pause: number }
export const manners: Manners = {
  agent: 'MiastaOtwarte-links/1.0 (checks each address once a month)',
  timeout: 20_000,
  pause: 1000,
}

/** What a server answered; its body is never read. */
export type Reply = { status: number; location: string | null; type: string; retryAfter: number }
/** The outside world as the checker sees it: one request at a time for each host, with a pause between. */
export type Web = {
  ask: (address: string, method: 'HEAD' | 'GET') => Promise<Reply>
  allows: (address: string) => Promise<boolean>
}

/** The longest pause that a robots.txt or a Retry-After can ask for. */
const PATIENCE = 30_000
const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** The web as `npm run links` sees it: one request at a time to each host, within the manners given. */
export function createWeb({ agent, timeout, pause }: Manners): Web {
  const free = new Map<string, Promise<void>>()
  const robots = new Map<string, Promise<Robot>>()

  /** Waits until a host may be asked again. */
  async function turn(origin: string, ms: number) {
    const before = free.get(origin) ?? Promise.resolve()
    free.set(
      origin,
      before.then(() => wait(ms)),
    )
    await before
  }
  const fetchPolitely = (address: string, options: RequestInit) =>
    fetch(address, {
      ...options,
      headers: { 'user-agent': agent, accept: '*/*' },
      signal: AbortSignal.timeout(timeout),
    })

  /** The rules of a host. One that has none, or does not answer, has no objection. */
  async function rulesOf(origin: string): Promise<Robot> {
    await turn(origin, pause)
    const text = await fetchPolitely(`${origin}/robots.txt`, {})
      .then(async (reply) => {
        if (reply.ok && reply.headers.get('content-type')?.startsWith('text/plain'))
          return (await reply.text()).slice(0, 500_000)
        await reply.body?.cancel()
        return ''
      })
      .catch(() => '')
    return robotsParser(`${origin}/robots.txt`, text)
  }
  const rules = (origin: string) => {
    const known = robots.get(origin) ?? rulesOf(origin)
    robots.set(origin, known)
    return known
  }
  return {
    async allows(address) {
      return (await rules(new URL(address).origin)).isAllowed(address, agent) !== false
    },
    async ask(address, method) {
      const { origin } = new URL(address)
      const delay = ((await rules(origin)).getCrawlDelay(agent) ?? 0) * 1000
      await turn(origin, Math.min(Math.max(pause, delay), PATIENCE))
      const reply = await fetchPolitely(address, { method, redirect: 'manual' })
      await reply.body?.cancel()
      const after = Number(reply.headers.get('retry-after'))
      return {
        status: reply.status,
        location: reply.headers.get('location'),
        type: reply.headers.get('content-type') ?? '',
        retryAfter: after * 1000 <= PATIENCE ? after * 1000 : Infinity,
      }
    },
  }
}
