import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createPack, openPack } from '../server/pack.mjs'
import { finishPages } from '../server/pages.mjs'
import { createRemover } from '../server/remover.mjs'

const page = (inside: string) =>
  `<!DOCTYPE html><html lang="pl"><head><link rel="stylesheet" href="/_next/static/chunks/a.css"/><title>T</title></head><body>${inside}</body></html>`

describe('finishing pages in threads', () => {
  const made = async (pages: Record<string, string>) => {
    const distDir = await mkdtemp(join(tmpdir(), 'pages-'))
    await mkdir(join(distDir, 'static/chunks'), { recursive: true })
    await writeFile(join(distDir, 'static/chunks/a.css'), 'p{color:red}i{color:blue}')
    const files = Object.entries(pages).map(([name, html]) => ({
      html,
      path: `/${name}`,
      file: join(distDir, `${name}.html`),
      isShell: false,
    }))
    for (const { file, html } of files) await writeFile(file, html)
    return { distDir, files }
  }
  test('each is handed over once with the rules it uses', async () => {
    const { distDir, files } = await made(
      Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`page-${i}`, page(`<p>${i}</p>`)])),
    )
    const found = new Map<string, string>()
    await finishPages(files, { distDir, quality: 4 }, async ({ path }, { bodies }) =>
      found.set(path, Buffer.from(bodies.identity).toString()),
    )
    expect([...found.keys()].sort()).toEqual(files.map(({ path }) => path))
    expect(found.get('/page-7')).toBe(
      '<!DOCTYPE html><html lang="pl"><head><style>p{color:red}</style><title>T</title></head><body><p>7</p></body></html>',
    )
    await rm(distDir, { recursive: true })
  })
  test('a page that cannot work stops all with its name', async () => {
    const { distDir, files } = await made({ good: page('<p>1</p>'), bad: page('<script>alert(1)</script>') })
    await expect(finishPages(files, { distDir, quality: 4 }, async () => {})).rejects.toThrow(
      '/bad: an unknown script, alert(1)',
    )
    await rm(distDir, { recursive: true })
  })
})

test("Next's copies of a page and of what a handler made are deleted with their flight data, and nothing else", async () => {
  const folder = await mkdtemp(join(tmpdir(), 'remover-'))
  await mkdir(join(folder, 'a.segments/inner'), { recursive: true })
  for (const name of [
    'a.html',
    'a.meta',
    'a.rsc',
    'a.segments/inner/page.rsc',
    'a.json.body',
    'a.json.meta',
    'a.js',
    'b.html',
  ])
    await writeFile(join(folder, name), '')
  const remover = createRemover()
  for (const name of ['a.html', 'a.json.body', 'missing.html']) remover.remove(join(folder, name))
  await remover.close()
  expect((await readdir(folder)).sort()).toEqual(['a.js', 'b.html'])
  await rm(folder, { recursive: true })
})

describe('the pack', () => {
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
})
