import type { UrlOutcome } from '../../lib/content/url-checks'
import type { Reply, Web } from './web'

type Visit = { outcome: UrlOutcome; status?: number; final?: string }

const MOST_REDIRECTS = 10
/** Addresses of documents: a page in their place usually says that the document is gone. */
const isDocument = (address: string) =>
  /\.(pdf|docx?|xlsx?|pptx?|odt|ods|rtf|zip|jpe?g|png|mp3|mp4)$/i.test(new URL(address).pathname)

/**
 * Asks for an address as a polite reader would: HEAD, then GET where HEAD is not understood; redirects are followed to
 * their end.
 */
export async function visit(address: string, web: Web): Promise<Visit> {
  const seen = new Set<string>()
  let here = address
  try {
    for (;;) {
      if (seen.has(here) || seen.size > MOST_REDIRECTS) return { outcome: 'loop' }
      seen.add(here)
      if (!(await web.allows(here))) return { outcome: 'robots', ...finalOf(address, here) }
      const reply = await askTwice(here, web)
      const next =
        reply.status >= 300 && reply.status < 400 && reply.location ? nextOf(reply.location, here) : undefined
      if (!next) return { outcome: urlOutcomeOf(reply, address), status: reply.status, ...finalOf(address, here) }
      here = next
    }
  } catch (error) {
    return { outcome: failureOf(error), ...finalOf(address, here) }
  }
}

/**
 * Servers that dislike HEAD answer it with any error, so only the answer to GET counts as one; a server that asks for a
 * pause gets it once.
 */
async function askTwice(address: string, web: Web): Promise<Reply> {
  const first = await web.ask(address, 'HEAD').catch((error: unknown) => {
    if (['broken', 'timeout'].includes(failureOf(error))) return undefined
    throw error
  })
  if (first && first.status < 400) return first
  const second = await web.ask(address, 'GET')
  if ((second.status !== 429 && second.status !== 503) || second.retryAfter === 0 || second.retryAfter === Infinity)
    return second
  await new Promise((resolve) => setTimeout(resolve, second.retryAfter))
  return web.ask(address, 'GET')
}

const nextOf = (location: string, base: string) => {
  const next = URL.canParse(location, base) ? new URL(location, base) : undefined
  if (next) next.hash = ''
  return next && /^https?:$/.test(next.protocol) ? next.href : undefined
}
const finalOf = (address: string, here: string) => (here === address ? {} : { final: here })

function urlOutcomeOf({ status, type }: Reply, address: string): UrlOutcome {
  if (status >= 200 && status < 300)
    return isDocument(address) && /^(text\/html|application\/xhtml)/.test(type) ? 'other-type' : 'answers'
  if (status === 404 || status === 410) return 'gone'
  return status >= 400 && status < 500 ? 'refused' : 'error'
}

const hosts = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA', 'EAI_NONAME'])
const certificates = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS/
const timeouts = /TIMEOUT|ETIMEDOUT/

/** What a request that got no answer failed on, by the error that node gives. */
function failureOf(error: unknown): UrlOutcome {
  if (!(error instanceof Error)) return 'broken'
  const cause: unknown = error.cause
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : ''
  if (error.name === 'TimeoutError' || timeouts.test(code)) return 'timeout'
  if (hosts.has(code)) return 'no-host'
  return certificates.test(code) ? 'certificate' : 'broken'
}
