import type { ExportFile } from '@/lib/data/exports'
import { LICENCE } from '@/lib/data/licence'

/** A piece of a file may be a few words; from so many characters on they are sent. */
const ENOUGH = 2 ** 16

function* encoded(pieces: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder()
  let text = ''
  for (const piece of pieces) {
    text += piece
    if (text.length < ENOUGH) continue
    yield encoder.encode(text)
    text = ''
  }
  yield encoder.encode(text)
}

/** A file for machines and spreadsheets: any site may read it, and once saved it has a name that says what it is. */
export function download({ type, name, saved, body }: ExportFile): Response {
  const bytes = encoded(body)
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      const { done, value } = bytes.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
  })
  return new Response(stream, {
    headers: {
      'content-type': type,
      'content-disposition': `${saved ? 'attachment' : 'inline'}; filename="${name}"`,
      'access-control-allow-origin': '*',
      link: `<${LICENCE}>; rel="license"`,
    },
  })
}

/** Says why there is no file. */
export const refuse = (why: string): Response =>
  new Response(`${why}\n`, {
    status: 400,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': 'inline',
      'access-control-allow-origin': '*',
    },
  })
