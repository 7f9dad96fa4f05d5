// @ts-check

/** How long connections that are kept open get to make one more request and hear that the server is closing. */
const GRACE = 1000

/**
 * Stops a server on SIGTERM or SIGINT without breaking an answer: requests under way are finished, every further answer
 * closes its connection, and connections that stay silent are closed at the end.
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
  }
  process.on('SIGTERM', stop).on('SIGINT', stop)
  return () => stopping
}
