// @ts-check

/** Ends the process with one line: what keeps the server from starting. @param {string} why @returns {never} */
export function giveUp(why) {
  console.error(why)
  process.exit(1)
}

/** Where the server listens, by PORT and HOST; a variable that is empty counts as not set. */
export function whereToListen() {
  const [port, host] = [process.env['PORT']?.trim() || '3000', process.env['HOST']?.trim() || undefined]
  if (!/^\d+$/.test(port) || Number(port) > 65535) giveUp(`PORT is a number up to 65535, not ${port}`)
  return { port: Number(port), host }
}
