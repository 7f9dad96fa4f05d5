// @ts-check

/** How long connections that are kept open get to make one more request and hear that the server is closing. */
const GRACE = 1000
/**
 * What is not over by then is given up: half a request, for which a closing server has no limit of its own, or an
 * answer to a reader who is that slow. Docker kills after ten seconds.
 */
const LAST = 8000

/**
 * Stops a server on SIGTERM, SIGINT or SIGHUP without breaking an answer: requests under way are finished, every
 * further answer closes its connection, and connections that stay silent are closed at the end.
 * @param {import('node:http').Server} server
 * @returns {() => boolean} whether it is stopping
 */
export function stopGracefully(server) {
  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    setTimeout(() => {
      server.close(() => process.exit(0))
      setInterval(() => server.closeIdleConnections(), 100).unref()
    }, GRACE)
    setTimeout(() => server.closeAllConnections(), LAST).unref()
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, stop)
  return () => stopping
}
