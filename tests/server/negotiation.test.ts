import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { encodings } from '../../server/compression.mjs'
import { chooseEncoding, isHeld } from '../../server/negotiation.mjs'

const all = { br: 1, gzip: 1, identity: 1 }
test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.5, gzip;q=0.8', 'gzip'],
  ['*', 'br'],
  ['br;q=0.1, identity', 'identity'],
  ['zstd', 'identity'],
  ['BR', 'br'],
  ['identity;q=0, *;q=0', 'identity'],
  [';;=,q', 'identity'],
  ['br;q=x', 'identity'],
])('Accept-Encoding %s gives %s', (header, encoding) => expect(chooseEncoding(header, all)).toBe(encoding))
test('what was never compressed goes as it is', () => expect(chooseEncoding('br', { identity: 1 })).toBe('identity'))
test.each([
  ['"a"', true],
  ['W/"a", "b"', true],
  ['*', true],
  ['"b"', false],
  [undefined, false],
])('If-None-Match %s holds "a": %s', (header, held) => expect(isHeld(header, '"a"')).toBe(held))
test('every encoding holds the same bytes', async () => {
  const body = Buffer.from('zażółć gęślą jaźń '.repeat(50))
  const { br, gzip } = await encodings(body, 11)
  expect([br && brotliDecompressSync(br), gunzipSync(gzip)]).toEqual([body, body])
  const large = Buffer.alloc(2 ** 20 + 1, 'ż')
  const { br: none, gzip: only } = await encodings(large, 11)
  expect([none, gunzipSync(only).equals(large)]).toEqual([undefined, true])
})
