import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createPack, openPack } from '../../server/pack.mjs'

const packed = async (folder: string, ...texts: string[]) => {
  const pack = await createPack(folder)
  const documents: Record<
    string,
    { status: number; headers: Record<string, string>; tag: string; bodies: { identity: [number, number] } }
  > = {}
  for (const text of texts)
    documents[`/${text}`] = {
      status: 200,
      headers: {},
      tag: '',
      bodies: { identity: await pack.add(Buffer.from(text)) },
    }
  return () => pack.close({ documents, redirects: {} })
}
const readAll = ({ manifest, read }: ReturnType<typeof openPack>) =>
  Object.values(manifest.documents).map(({ bodies }) => read(bodies.identity).toString())

test('gives back what was put in, also after an empty body', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pack-'))
  await (
    await packed(folder, 'a', '', 'bcd')
  )()
  expect(readAll(openPack(folder))).toEqual(['a', '', 'bcd'])
  await rm(folder, { recursive: true })
})
test('one that is open stays as it is while another is made; a torn one is refused', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pack-'))
  await (
    await packed(folder, 'old', 'old too')
  )()
  const open = openPack(folder, 0)
  const close = await packed(folder, 'n')
  expect(readAll(open)).toEqual(['old', 'old too'])
  await close()
  expect(readAll(open)).toEqual(['old', 'old too'])
  expect(readAll(openPack(folder))).toEqual(['n'])
  await writeFile(join(folder, 'documents.bin'), '')
  expect(() => readAll(openPack(folder))).toThrow('ends before 1')
  await rm(folder, { recursive: true })
})
