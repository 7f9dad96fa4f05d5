const WIDTH = 30

/** A bar on a terminal; in a log, a line for every tenth part. */
export function progress(stream: NodeJS.WriteStream = process.stderr) {
  let tenths = 0
  return {
    show(done: number, of: number, what: string) {
      const filled = Math.round((done / of) * WIDTH)
      if (stream.isTTY)
        stream.write(
          `\r\u001b[K[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${done}/${of} ${what.slice(0, 50)}`,
        )
      else if (Math.floor((done / of) * 10) > tenths) stream.write(`${done}/${of}\n`)
      tenths = Math.floor((done / of) * 10)
    },
    end() {
      if (stream.isTTY) stream.write('\r\u001b[K')
    },
  }
}
