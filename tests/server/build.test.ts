import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AdapterOutputType } from 'next/constants'
import { describe, expect, test } from 'vitest'
import { refuseClientComponents } from '../../server/client-components.mjs'
import { everyFile } from '../../server/files.mjs'
import { finishPages } from '../../server/pages.mjs'
import { createRemover } from '../../server/remover.mjs'
import { nextPage } from '../fixtures/next-page'

test('a client component stops the build, by its name', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'build-'))
  const manifest = (path: string) =>
    `globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};\nglobalThis.__RSC_MANIFEST["/a/page"] = ${JSON.stringify({ clientModules: { [path]: {} } })};`
  await mkdir(join(folder, 'server/app/a'), { recursive: true })
  const file = join(folder, 'server/app/a/page_client-reference-manifest.js')
  await writeFile(file, manifest('[project]/node_modules/next/dist/esm/client/components/layout-router.js'))
  await refuseClientComponents(folder)
  await writeFile(file, manifest('[project]/components/counter.tsx'))
  await expect(refuseClientComponents(folder)).rejects.toThrow(
    'a/page: client components, which no document can run: [project]/components/counter.tsx',
  )
  await rm(folder, { recursive: true })
})

test('every file of public/ and its folders is served; there may be no public/, but one that cannot be read stops the build', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'public-'))
  const paths = async () =>
    (await everyFile({ projectDir: folder, outputs: { prerenders: [], staticFiles: [] } })).map(({ path }) => path)
  expect(await paths()).toEqual(['/speculation-rules.json'])
  await mkdir(join(folder, 'public/pictures'), { recursive: true })
  await writeFile(join(folder, 'public/pictures/a.png'), '')
  expect(await paths()).toEqual(['/pictures/a.png', '/speculation-rules.json'])
  await rm(join(folder, 'public'), { recursive: true })
  await writeFile(join(folder, 'public'), '')
  await expect(paths()).rejects.toThrow('ENOTDIR')
})

test('of what Next put aside, pictures with a hash in their name are served, for good; scripts and styles are not', async () => {
  const fixed = ['/favicon.ico', '/_next/static/media/a.1f2e.png', '/_next/static/chunks/a.js', '/_next/static/a.css']
  const outputOf = (pathname: string) => ({
    type: AdapterOutputType.STATIC_FILE as const,
    id: pathname,
    pathname,
    filePath: '',
    immutableHash: undefined,
  })
  const served = await everyFile({ projectDir: '.', outputs: { prerenders: [], staticFiles: fixed.map(outputOf) } })
  expect(
    served
      .filter(({ path }) => fixed.includes(path))
      .map(({ path, headers }) => [path, headers['cache-control'] ?? '']),
  ).toEqual([
    ['/favicon.ico', ''],
    ['/_next/static/media/a.1f2e.png', 'public, max-age=31536000, immutable'],
  ])
})

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
      Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`page-${i}`, nextPage(`<p>${i}</p>`)])),
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
    const { distDir, files } = await made({ good: nextPage('<p>1</p>'), bad: nextPage('<script>alert(1)</script>') })
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
