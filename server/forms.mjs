// @ts-check

/**
 * @typedef {{ query: string, done: () => void } | { refused: number, why: string, headers: Record<string, string> }} Form
 */

const refusals = /** @type {const} */ ({
  // Not 503, by which a proxy would take the whole server for one that fails.
  busy: {
    refused: 429,
    why: 'Za dużo zgłoszeń naraz. Wróć i spróbuj za chwilę.\nToo many at once. Go back and try again in a moment.\nЗабагато заявок водночас. Поверніться й спробуйте за мить.\n',
    headers: { 'retry-after': '5' },
  },
  large: {
    refused: 413,
    why: 'Tekst jest za długi. Wróć i skróć go.\nThe text is too long. Go back and shorten it.\nТекст задовгий. Поверніться й скоротіть його.\n',
    headers: {},
  },
  strange: { refused: 415, why: 'application/x-www-form-urlencoded\n', headers: {} },
  slow: { refused: 408, why: 'Request Timeout\n', headers: { connection: 'close' } },
})

/**
 * A form in which every field is full (lib/proposal/limits.ts) has 48,000 characters. One takes up to nine bytes: six as
 * a Polish or Cyrillic letter, nine as a quotation mark („ is %E2%80%9E). That makes 430 kB, and the rest is for names,
 * chosen values and another criterion. 32 of them are 16 MB.
 */
const LARGEST = 512 * 1024

/**
 * Reads sent forms: only so many at once, only so large, only so long. Whoever sends is not looked at, so nobody behind
 * a shared address is shut out. The connection of one that is refused stays open and node lets the rest of its body
 * through: cut off, its sender would hear of a broken connection instead of the reason.
 */
export function formsOf({ most = 32, largest = LARGEST, patience = 20_000 } = {}) {
  let open = 0
  return {
    /** @param {import('node:http').IncomingMessage} request @returns {Promise<Form>} */
    async read(request) {
      if (
        !/^application\/x-www-form-urlencoded *(;|$)/i.test(request.headers['content-type'] ?? '') ||
        request.headers['content-encoding']
      )
        return refusals.strange
      if (Number(request.headers['content-length'] ?? 0) > largest) return refusals.large
      let [isOpen, isOver] = [false, false]
      // A form takes room from its first byte on: who sends only headers and waits keeps nobody out. What comes of it
      // when it is over takes none.
      const makeRoom = () => {
        if (!isOpen && !isOver && open < most) {
          isOpen = true
          open++
        }
        return isOpen
      }
      const done = () => {
        if (isOpen) open--
        isOpen = false
        isOver = true
      }
      const text = await bodyOf(request, largest, patience, makeRoom)
      if (typeof text === 'string') return { query: text, done }
      done()
      return refusals[text.why]
    },
  }
}

/** @param {string} byte as a letter of Latin-1 */
const percentEncoded = (byte) => `%${byte.charCodeAt(0).toString(16)}`

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {number} largest
 * @param {number} patience
 * @param {() => boolean} makeRoom whether there is room for the body
 * @returns {Promise<string | { why: 'large' | 'slow' | 'busy' }>}
 */
const bodyOf = (request, largest, patience, makeRoom) =>
  new Promise((resolve) => {
    /** @type {Buffer[]} */
    const parts = []
    let size = 0
    const timer = setTimeout(() => resolve({ why: 'slow' }), patience)
    request.on('data', (/** @type {Buffer} */ part) => {
      if (!makeRoom()) return resolve({ why: 'busy' })
      size += part.length
      if (size > largest) return resolve({ why: 'large' })
      parts.push(part)
    })
    // As an address is written: browsers send letters percent-encoded, other programs their bytes.
    request.on('end', () =>
      resolve(
        Buffer.concat(parts)
          .toString('latin1')
          .replace(/[#\x80-\xff]/g, percentEncoded),
      ),
    )
    request.on('error', () => {}) // a sender who hangs up; 'close' follows
    request.on('close', () => {
      clearTimeout(timer)
      resolve({ why: 'slow' })
    })
  })
